import { MailX } from 'lucide-react'
import type { PersonRowFragment } from '../../../lib/graphql.generated.js'

/** Where a notice goes, or that it cannot. */
export function Reach({ person: { email, kind, reachable } }: { readonly person: PersonRowFragment }) {
  if (reachable || kind === 'contact') return email
  return (
    <span className="inline-flex items-center gap-1.5 text-warn">
      <MailX aria-hidden className="size-4 shrink-0" />
      {email ? `${email} does not take mail` : 'No mail: must be phoned'}
    </span>
  )
}
