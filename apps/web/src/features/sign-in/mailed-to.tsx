import { MailCheck } from 'lucide-react'
import { useViewer } from '../../lib/use-viewer.js'
import { TextLink } from '../../ui/link.js'

/** The next step is in the mail; the answer is the same whether or not the address has an account. */
export function MailedTo({ email }: { readonly email: string }) {
  const { mailLeaves } = useViewer()
  return (
    <div role="status" className="flex gap-3 border-l-2 border-good bg-good-wash px-3 py-2.5">
      <MailCheck aria-hidden className="mt-0.5 size-4 shrink-0 text-good" />
      <div>
        <p className="font-semibold text-good">Look in your mail.</p>
        <p>If {email} has an account, a link is on its way. It works once.</p>
        {!mailLeaves && (
          <p>
            Mail stays on this server: <TextLink to="/outbox">read it here</TextLink>.
          </p>
        )}
      </div>
    </div>
  )
}
