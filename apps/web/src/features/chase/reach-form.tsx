import { useState } from 'react'
import { type ChaseLineFragment, ChaseScreenDocument, CorrectPhoneDocument, SendAgainDocument } from '../../lib/graphql.generated.js'
import { useAct } from '../../lib/use-act.js'
import { Button } from '../../ui/button.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Field } from '../../ui/field.js'
import { Form } from '../../ui/form.js'
import { TextInput } from '../../ui/text-input.js'
import { toast } from '../../ui/toast.js'
import type { ChaseSetting } from './chase-setting.js'

export interface ReachFormProps {
  readonly row: ChaseLineFragment
  readonly setting: ChaseSetting
  readonly onDone: () => void
}

/** Sends again, to a corrected address, and corrects the number; both are kept for the person. */
export function ReachForm({ row, setting, onDone }: ReachFormProps) {
  const mail = row.deliveries.find(({ channel }) => channel === 'email')
  return (
    <div className="flex flex-wrap items-start gap-x-8" onKeyDown={(event) => event.key === 'Escape' && onDone()}>
      {setting.maySend && mail && row.answer === null && <MailForm row={row} mail={mail} onDone={onDone} />}
      {setting.mayTake && <PhoneForm row={row} onDone={onDone} />}
    </div>
  )
}

interface MailFormProps extends Pick<ReachFormProps, 'row' | 'onDone'> {
  readonly mail: ChaseLineFragment['deliveries'][number]
}

function MailForm({ row, mail, onDone }: MailFormProps) {
  const [address, setAddress] = useState(mail.address ?? '')
  const [error, setError] = useState<string>()
  const { act, busy, failure } = useAct(SendAgainDocument, { refetch: [ChaseScreenDocument] })
  const send = async () => {
    const answer = (await act({ input: { deliveryId: mail.deliveryId, address: address.trim() || null } }))?.resendDelivery
    if (!answer) return
    if (answer.__typename === 'AddressUnusable') return setError('No mail can go there. Write an address like ana@harbour.film')
    toast(`${row.name}’s notice is queued again`)
    onDone()
  }
  return (
    <Form aria-label={`Send again to ${row.name}`} className="w-80 max-w-full gap-2 py-2" onSubmit={(event) => { event.preventDefault(); void send() }}>
      <Field label={`Mail address of ${row.name}`} hint="A corrected address is kept for the person" error={error}>
        <TextInput type="email" inputMode="email" autoComplete="off" autoFocus value={address} onChange={(event) => setAddress(event.target.value)} />
      </Field>
      {failure && <ErrorNotice {...failure} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" busy={busy}>Send again</Button>
        <Button kind="quiet" onClick={onDone}>Cancel</Button>
      </div>
    </Form>
  )
}

function PhoneForm({ row, onDone }: Pick<ReachFormProps, 'row' | 'onDone'>) {
  const [phone, setPhone] = useState(row.phone ?? '')
  const [error, setError] = useState<string>()
  const { act, busy, failure } = useAct(CorrectPhoneDocument, { refetch: [ChaseScreenDocument] })
  const save = async () => {
    const answer = (await act({ input: { personId: row.personId, phone } }))?.correctPhone
    if (!answer) return
    if (answer.__typename === 'PhoneUnusable') return setError('This is no phone number. Write it like +351 912 345 678')
    toast(`${row.name}’s number is kept`)
    onDone()
  }
  return (
    <Form aria-label={`Phone of ${row.name}`} className="w-80 max-w-full gap-2 py-2" onSubmit={(event) => { event.preventDefault(); void save() }}>
      <Field label={`Phone number of ${row.name}`} hint="Kept for the person; SMS to a new number needs their consent anew" error={error}>
        <TextInput type="tel" inputMode="tel" autoComplete="off" value={phone} onChange={(event) => setPhone(event.target.value)} />
      </Field>
      {failure && <ErrorNotice {...failure} />}
      <div><Button type="submit" busy={busy}>Keep the number</Button></div>
    </Form>
  )
}
