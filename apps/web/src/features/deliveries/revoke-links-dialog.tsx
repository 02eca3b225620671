import { countOf } from '../../lib/count-words.js'
import { DeliveriesOfRevisionDocument, RevokePersonalLinksDocument } from '../../lib/graphql.generated.js'
import { useAct } from '../../lib/use-act.js'
import { Button } from '../../ui/button.js'
import { Dialog } from '../../ui/dialog.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { toast } from '../../ui/toast.js'

export interface RevokeLinksDialogProps {
  readonly person: { readonly personId: string; readonly name: string }
  readonly onClose: () => void
}

/** Ends every link of one person, and whatever is open with one. */
export function RevokeLinksDialog({ person: { name, personId }, onClose }: RevokeLinksDialogProps) {
  const { act, busy, failure } = useAct(RevokePersonalLinksDocument, { refetch: [DeliveriesOfRevisionDocument] })
  const revoke = async () => {
    const done = await act({ personId })
    if (!done) return
    toast(`${countOf(done.revokePersonalLinks.links, 'link')} of ${name} ended`)
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={`End all links of ${name}?`}
      description="Every link sent to them stops working at once, also on phones where it is open. Send again or make a new link to let them back in."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="danger" busy={busy} onClick={() => void revoke()}>
            End all links
          </Button>
        </>
      }
    >
      {failure && <ErrorNotice {...failure} />}
    </Dialog>
  )
}
