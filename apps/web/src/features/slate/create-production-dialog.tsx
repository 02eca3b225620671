import { useNavigate } from '@tanstack/react-router'
import { Dialog } from '../../ui/dialog.js'
import { toast } from '../../ui/toast.js'
import { CreateProductionForm } from './create-production-form.js'

/** Starts a production and opens it. */
export function CreateProductionDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const navigate = useNavigate()
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Start a production"
      description="It begins with the usual departments and an empty schedule. Everything here can be changed later."
    >
      <CreateProductionForm
        onCreated={({ productionId, title }) => {
          onClose()
          toast(`${title} is open`)
          void navigate({ to: '/productions/$productionId', params: { productionId } })
        }}
      />
    </Dialog>
  )
}
