import { assertNever } from '@callboard/basics'
import { parseClockTime, type Zone } from '@callboard/time'
import { useMemo, useState } from 'react'
import { channelWords } from '../../lib/delivery-words.js'
import { type Channel, type ContactPreferenceFieldsFragment, type Language, SaveContactPreferenceDocument } from '../../lib/graphql.generated.js'
import { zoneOptions } from '../../lib/production-words.js'
import { useAct } from '../../lib/use-act.js'
import { Button } from '../../ui/button.js'
import { Checkbox } from '../../ui/checkbox.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Field } from '../../ui/field.js'
import { Form } from '../../ui/form.js'
import { Select } from '../../ui/select.js'
import { TextInput } from '../../ui/text-input.js'
import { toast } from '../../ui/toast.js'

const CHANNELS: readonly Channel[] = ['email', 'sms', 'push', 'inApp']
const LANGUAGES: readonly { readonly value: Language; readonly label: string }[] = [
  { value: 'en', label: 'English' }, { value: 'de', label: 'Deutsch' }, { value: 'es', label: 'Español' }, { value: 'fr', label: 'Français' }, { value: 'pt', label: 'Português' },
]

export interface PreferenceFormProps {
  readonly preference: ContactPreferenceFieldsFragment
  readonly name: string
  readonly mayEdit: boolean
  readonly onSaved: () => void
}

/** The ways somebody is told, in which words, and when not. */
export function PreferenceForm({ preference, name, mayEdit, onSaved }: PreferenceFormProps) {
  const [wish, setWish] = useState(() => wishOf(preference))
  const [error, setError] = useState<string>()
  const { act, busy, failure } = useAct(SaveContactPreferenceDocument)
  const save = async () => {
    const fault = faultOf(wish)
    setError(fault)
    if (fault !== undefined) return
    const { personId, version: expectedVersion } = preference
    const { channels, language, quietFrom, quietTo, zone } = wish
    const input = { personId, expectedVersion, channels: [...channels], language, quietFrom: timeOf(quietFrom), quietTo: timeOf(quietTo), zone: zone === '' ? null : (zone as Zone) }
    const answer = (await act({ input }))?.saveContactPreference
    if (!answer) return
    switch (answer.__typename) {
      case 'ContactPreferenceSaved':
        toast(`${name} is told so from the next notice on`)
        return onSaved()
      case 'ContactPreferenceChanged':
        return setError('Somebody changed this meanwhile. What you chose is still here: look, and save again.')
      default:
        return assertNever(answer)
    }
  }
  return (
    <Form
      aria-label={`How ${name} is told`}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <fieldset disabled={!mayEdit} className="flex flex-col gap-4">
        <PreferenceFields preference={preference} wish={wish} onChange={(part) => setWish({ ...wish, ...part })} />
        {error && <ErrorNotice title={error} />}
        {failure && <ErrorNotice {...failure} />}
        {mayEdit && (
          <Button type="submit" kind="primary" busy={busy}>
            Save
          </Button>
        )}
      </fieldset>
    </Form>
  )
}

interface PreferenceFieldsProps {
  readonly preference: ContactPreferenceFieldsFragment
  readonly wish: Wish
  readonly onChange: (part: Partial<Wish>) => void
}

function PreferenceFields({ preference, wish, onChange }: PreferenceFieldsProps) {
  const toggle = (channel: Channel) => onChange({ channels: wish.channels.includes(channel) ? wish.channels.filter((one) => one !== channel) : [...wish.channels, channel] })
  const zones = useMemo(() => [{ value: '', label: 'Where the production is' }, ...zoneOptions(preference.zone ?? 'UTC')], [preference.zone])
  return (
    <>
        <div role="group" aria-label="Ways">
          {CHANNELS.map((channel) => (
            <Checkbox key={channel} label={channelWords[channel]} hint={hintOf(channel, preference)} checked={wish.channels.includes(channel)} onChange={() => toggle(channel)} />
          ))}
          {wish.channels.length > 1 && <p className="text-small text-muted">First: {channelWords[wish.channels[0]!].toLowerCase()}</p>}
        </div>
        <Field label="Language" hint="Of the words around the notice; what changed is said as the schedule says it">
          <Select options={LANGUAGES} value={wish.language} onChange={(event) => onChange({ language: event.target.value as Language })} />
        </Field>
        <div className="grid grid-cols-2 gap-3">
          <Field label="Quiet from" optional>
            <TextInput type="time" value={wish.quietFrom} onChange={(event) => onChange({ quietFrom: event.target.value })} />
          </Field>
          <Field label="until" optional>
            <TextInput type="time" value={wish.quietTo} onChange={(event) => onChange({ quietTo: event.target.value })} />
          </Field>
        </div>
        <p className="text-small text-muted">What affects their next twelve hours is told at any hour.</p>
        <Field label="On the clocks of">
          <Select options={zones} value={wish.zone} onChange={(event) => onChange({ zone: event.target.value })} />
        </Field>
    </>
  )
}

interface Wish {
  readonly channels: readonly Channel[]
  readonly language: Language
  readonly quietFrom: string
  readonly quietTo: string
  readonly zone: string
}

function wishOf({ channels, language, quietFrom, quietTo, zone }: ContactPreferenceFieldsFragment): Wish {
  return { channels, language, quietFrom: quietFrom ?? '', quietTo: quietTo ?? '', zone: zone ?? '' }
}

function timeOf(text: string) {
  const read = parseClockTime(text)
  return read.ok ? read.value : null
}

function faultOf({ channels, quietFrom, quietTo }: Wish): string | undefined {
  if (channels.length === 0) return 'Choose at least one way.'
  if ((quietFrom === '') !== (quietTo === '')) return 'Quiet hours need a beginning and an end.'
  return quietFrom !== '' && quietFrom === quietTo ? 'Quiet hours must end at another time than they begin.' : undefined
}

function hintOf(channel: Channel, { smsAgreed, devices, hasAccount }: ContactPreferenceFieldsFragment): string | undefined {
  if (channel === 'sms' && !smsAgreed) return 'Goes only once they agreed, below'
  if (channel === 'push') return devices === 0 ? 'They turn it on themselves, on their call sheet' : `On ${devices} of their devices`
  return channel === 'inApp' && !hasAccount ? 'They have no account' : undefined
}
