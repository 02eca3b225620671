import { useViewer } from '../../lib/use-viewer.js'
import { Button } from '../../ui/button.js'
import { TextLink } from '../../ui/link.js'

/** Where the confirmation went, and how to correct the address. */
export function CheckYourMail({ email, onChange }: { readonly email: string; readonly onChange: () => void }) {
  const { mailLeaves } = useViewer()
  return (
    <div role="status" className="flex flex-col items-start gap-4">
      <p className="text-reading">
        We wrote to <strong className="font-semibold">{email}</strong>. Open the link in it and the office is yours.
      </p>
      {!mailLeaves && (
        <p>
          Mail stays on this server: <TextLink to="/outbox">read it here</TextLink>.
        </p>
      )}
      <Button onClick={onChange}>Change the address or send again</Button>
    </div>
  )
}
