import { DAY_TYPE_NAMES, DAY_TYPES, type DayType, type ShootDay } from '@callboard/schedule'
import { parseClockTime, parseLocalDate } from '@callboard/time'
import { useState, type FormEvent } from 'react'
import { Button } from '../../../ui/button.js'
import { Dialog } from '../../../ui/dialog.js'
import { Field } from '../../../ui/field.js'
import { Select } from '../../../ui/select.js'
import { TextArea } from '../../../ui/text-area.js'
import { TextInput } from '../../../ui/text-input.js'
import { useBoard } from '../board-context.js'

export type DayFields = Pick<ShootDay, 'type' | 'date' | 'generalCall' | 'locationId' | 'note'>

export interface DayFormProps {
  readonly title: string
  readonly verb: string
  readonly start: DayFields
  readonly onSave: (fields: DayFields) => void
  readonly onClose: () => void
}

/** What a day is: what for, when, from when, where, and a word for its call sheet. */
export function DayForm({ title, verb, start, onSave, onClose }: DayFormProps) {
  const { facts } = useBoard()
  const [fields, setFields] = useState({ type: start.type as string, date: String(start.date), call: String(start.generalCall), location: start.locationId ?? '', note: start.note })
  const date = parseLocalDate(fields.date)
  const call = parseClockTime(fields.call.slice(0, 5))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (date.ok && call.ok) onSave({ type: typeOf(fields.type), date: date.value, generalCall: call.value, locationId: fields.location || null, note: fields.note.trim() })
  }
  return (
    <Dialog open onClose={onClose} title={title}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <Field label="Type" hint={fields.type === 'shoot' ? undefined : 'It has no number, and nobody is called to it.'}>
          <Select value={fields.type} onChange={(event) => setFields({ ...fields, type: event.target.value })} options={DAY_TYPES.map((value) => ({ value, label: DAY_TYPE_NAMES[value] }))} />
        </Field>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Date" error={date.ok ? undefined : 'A date of the calendar, please.'}>
            <TextInput type="date" value={fields.date} onChange={(event) => setFields({ ...fields, date: event.target.value })} />
          </Field>
          <Field label="General call" error={call.ok ? undefined : 'A time such as 07:30.'}>
            <TextInput type="time" value={fields.call} onChange={(event) => setFields({ ...fields, call: event.target.value })} />
          </Field>
        </div>
        <Field label="Location" optional hint={facts.locations.size === 0 ? 'Add locations on their own screen first.' : undefined}>
          <Select
            value={fields.location}
            onChange={(event) => setFields({ ...fields, location: event.target.value })}
            placeholder="No location yet"
            options={[...facts.locations].map(([value, label]) => ({ value, label }))}
          />
        </Field>
        <Field label="Note on the call sheet" optional>
          <TextArea value={fields.note} maxLength={2000} onChange={(event) => setFields({ ...fields, note: event.target.value })} />
        </Field>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit">
            {verb}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function typeOf(text: string): DayType {
  return DAY_TYPES.find((type) => type === text) ?? 'shoot'
}
