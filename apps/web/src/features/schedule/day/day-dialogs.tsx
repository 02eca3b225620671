import { insertDayAfter, type DatesOfMovedDays } from '@callboard/schedule'
import { clockTime, formatDay, localDate } from '@callboard/time'
import { useState } from 'react'
import { Button } from '../../../ui/button.js'
import { Dialog } from '../../../ui/dialog.js'
import { Field } from '../../../ui/field.js'
import { RadioGroup } from '../../../ui/radio-group.js'
import { Select } from '../../../ui/select.js'
import { capital, dayName } from '../words/strip-words.js'
import { useBoard } from '../board-context.js'
import { newId } from '../sync/new-id.js'
import { type DayFields, DayForm } from './day-form.js'
import { dayOptions } from './day-options.js'
import { nextShootDate } from './shoot-dates.js'

/** Date, call, place and note of a shoot day. */
export function DayDialog({ dayId, onClose }: { readonly dayId: string; readonly onClose: () => void }) {
  const { store, actions } = useBoard()
  const { board } = store.snapshot()
  const day = board.days.find(({ id }) => id === dayId)
  if (!day) return null
  const name = capital(dayName(board, dayId))
  const save = (fields: DayFields) => {
    const change = changed(day, fields)
    if (Object.keys(change).length > 0) actions.perform({ kind: 'changeDay', dayId, change }, () => `${name} changed`)
    onClose()
  }
  return <DayForm title={name} verb="Save the day" start={day} onSave={save} onClose={onClose} />
}

/** Only what differs, so that what somebody else changed meanwhile stays. */
function changed(before: DayFields, after: DayFields): Partial<DayFields> {
  const fields = ['type', 'date', 'generalCall', 'locationId', 'note'] as const
  return Object.fromEntries(fields.filter((field) => before[field] !== after[field]).map((field) => [field, after[field]]))
}

/** A new shoot day behind another. */
export function NewDayDialog({ afterDayId, onClose }: { readonly afterDayId: string | null; readonly onClose: () => void }) {
  const { store, actions } = useBoard()
  const { board } = store.snapshot()
  const before = board.days.find(({ id }) => id === afterDayId)
  const today = localDate(new Date().toISOString().slice(0, 10))
  const start: DayFields = { type: 'shoot', date: nextShootDate(before?.date ?? today), generalCall: before?.generalCall ?? clockTime('08:00'), locationId: before?.locationId ?? null, note: '' }
  const save = (fields: DayFields) => {
    const id = newId()
    actions.perform(insertDayAfter(store.snapshot().board, { day: { id, ...fields }, afterDayId }), (after) => `${capital(dayName(after, id))} added, ${formatDay(fields.date)}`)
    onClose()
  }
  const title = before ? `Insert a day after ${dayName(board, before.id)}` : 'Add a day'
  return <DayForm title={title} verb="Add the day" start={start} onSave={save} onClose={onClose} />
}

const FIRST = 'first'

/** Another place for a shoot day, with what becomes of the dates. */
export function MoveDayDialog({ dayId, onClose }: { readonly dayId: string; readonly onClose: () => void }) {
  const { store, facts, actions } = useBoard()
  const { board } = store.snapshot()
  const name = capital(dayName(board, dayId))
  const position = board.days.findIndex(({ id }) => id === dayId)
  const others = dayOptions(board, facts.locations).filter(({ value }) => value !== dayId)
  const [after, setAfter] = useState(board.days[position - 1]?.id ?? FIRST)
  const [dates, setDates] = useState<DatesOfMovedDays>('stayInPlace')
  const move = () => {
    actions.moveDay(dayId, after === FIRST ? null : after, dates)
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={`Move ${name}`}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" onClick={move}>
            Move the day
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Field label="Behind">
          <Select
            value={after}
            onChange={(event) => setAfter(event.target.value)}
            options={[{ value: FIRST, label: 'Nothing: it comes first' }, ...others]}
          />
        </Field>
        <RadioGroup
          legend="Dates"
          value={dates}
          onChange={setDates}
          choices={[
            { value: 'stayInPlace', label: 'The calendar stays', hint: 'The days between take each other’s dates.' },
            { value: 'goWithTheDay', label: 'The day keeps its date' },
          ]}
        />
      </div>
    </Dialog>
  )
}
