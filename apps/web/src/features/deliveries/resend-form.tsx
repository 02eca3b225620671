import { assertNever } from '@callboard/basics'
import { useState } from 'react'
import { type DeliveryRowFragment, ResendDeliveryDocument } from '../../lib/graphql.generated.js'
import { useAct } from '../../lib/use-act.js'
import { Button } from '../../ui/button.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Field } from '../../ui/field.js'
import { Form } from '../../ui/form.js'
import { TextInput } from '../../ui/text-input.js'
import { toast } from '../../ui/toast.js'

export interface ResendFormProps {
  readonly delivery: DeliveryRowFragment
  readonly onDone: () => void
}

/** Sends again, to a corrected address where the old one was wrong; it is kept for the person. */
export function ResendForm({ delivery, onDone }: ResendFormProps) {
  const [address, setAddress] = useState(delivery.address ?? '')
  const isMail = delivery.channel === 'email'
  const [error, setError] = useState<string>()
  const { act, busy, failure } = useAct(ResendDeliveryDocument)
  const send = async () => {
    setError(undefined)
    const answer = (await act({ input: { deliveryId: delivery.deliveryId, address: isMail ? address.trim() || null : null } }))?.resendDelivery
    if (!answer) return
    switch (answer.__typename) {
      case 'DeliveryQueued':
        toast(`${delivery.name}’s notice is queued again`)
        return onDone()
      case 'AddressUnusable':
        return setError(isMail ? 'No mail can go there. Write an address like ana@harbour.film' : 'Nothing can go there yet: see how they are told.')
      default:
        return assertNever(answer)
    }
  }
  return (
    <Form
      aria-label={`Send again to ${delivery.name}`}
      className="max-w-lg gap-2 py-2"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {isMail && (
        <Field label={`Mail address of ${delivery.name}`} hint="A corrected address is kept for the person" error={error}>
          <TextInput type="email" inputMode="email" autoComplete="off" autoFocus value={address} onChange={(event) => setAddress(event.target.value)} />
        </Field>
      )}
      {!isMail && error && <ErrorNotice title={error} />}
      {failure && <ErrorNotice {...failure} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={busy}>
          Send again
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </Form>
  )
}
