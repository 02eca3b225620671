import { insertDayAfter } from '@callboard/schedule'
import { clockTime, formatDay, localDate } from '@callboard/time'
import { capital, dayName } from '../words/strip-words.js'
import { useBoard } from '../board-context.js'
import { newId } from '../sync/new-id.js'
import { type DayFields, DayForm } from './day-form.js'
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
