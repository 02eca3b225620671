import { Dialog } from '../../ui/dialog.js'
import { toast } from '../../ui/toast.js'
import { InviteForm } from './invite-form.js'
import type { RoleFieldsProps } from './role-fields.js'

interface InviteDialogProps extends Pick<RoleFieldsProps, 'productions'> {
  readonly open: boolean
  readonly onClose: () => void
}

export function InviteDialog({ open, productions, onClose }: InviteDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title="Invite somebody" description="They get a link by mail and choose a password. Crew and cast need no account for their calls.">
      <InviteForm
        productions={productions}
        onInvited={(email) => {
          onClose()
          toast(`An invitation is on its way to ${email}`)
        }}
      />
    </Dialog>
  )
}
