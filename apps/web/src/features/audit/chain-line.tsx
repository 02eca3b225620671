import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { countOf } from '../../lib/count-words.js'
import type { AuditScreenQuery } from '../../lib/graphql.generated.js'
import { momentWords } from '../../lib/time-words.js'

interface ChainLineProps {
  readonly check: AuditScreenQuery['auditCheck']
  readonly production: NonNullable<AuditScreenQuery['production']>
}

/** Whether the trail is as it was written, as of the last nightly look. */
export function ChainLine({ check, production }: ChainLineProps) {
  if (!check) return <p className="mb-3 text-small text-muted">Chain not verified yet: that is done once a day.</p>
  const when = momentWords(check.checkedAt, production)
  if (check.brokenAt === null) {
    return (
      <p className="mb-3 flex items-center gap-1.5 text-small text-muted">
        <ShieldCheck aria-hidden className="size-4 shrink-0" /> Chain verified {when}: {countOf(check.entries, 'entry', 'entries')} of the whole
        company as written.
      </p>
    )
  }
  return (
    <p role="alert" className="mb-3 flex items-center gap-1.5 font-medium text-bad">
      <ShieldAlert aria-hidden className="size-4 shrink-0" /> Chain broken at entry {check.brokenAt}, found {when}: something was changed or taken out
      behind Callboard’s back. Keep a copy of the database, and tell whoever runs it.
    </p>
  )
}
