import { daysInOrder, keysBetween, type Edit } from '@callboard/schedule'
import { clockTime, formatDayYear, localDate, parseClockTime, parseLocalDate } from '@callboard/time'
import { useState, type FormEvent } from 'react'
import { Button } from '../../../ui/button.js'
import { Checkbox } from '../../../ui/checkbox.js'
import { Dialog } from '../../../ui/dialog.js'
import { Field } from '../../../ui/field.js'
import { TextInput } from '../../../ui/text-input.js'
import { useBoard } from '../board-context.js'
import { newId } from '../sync/new-id.js'
import { nextShootDate, shootDates } from './shoot-dates.js'

const MOST = 120

/** Many shoot days at once, behind those there are. */
export function MakeDaysDialog({ onClose }: { readonly onClose: () => void }) {
  const { store, actions } = useBoard()
  const last = daysInOrder(store.snapshot().board).at(-1)
  const [count, setCount] = useState('10')
  const [start, setStart] = useState<string>(nextShootDate(last?.date ?? localDate(new Date().toISOString().slice(0, 10))))
  const [call, setCall] = useState<string>(last?.generalCall ?? clockTime('08:00'))
  const [skipWeekends, setSkipWeekends] = useState(true)
  const from = parseLocalDate(start)
  const time = parseClockTime(call.slice(0, 5))
  const many = /^\d{1,3}$/.test(count.trim()) ? Number(count) : 0
  const isCount = many >= 1 && many <= MOST
  const dates = from.ok && isCount ? shootDates({ start: from.value, count: many, skipWeekends }) : []
  const make = (event: FormEvent) => {
    event.preventDefault()
    if (dates.length === 0 || !time.ok) return
    const orders = keysBetween(last?.order ?? null, null, dates.length)
    const edits = dates.flatMap((date, index): Edit[] => {
      const order = orders[index]
      return order ? [{ kind: 'insertDay', day: { id: newId(), type: 'shoot', locked: false, order, date, generalCall: time.value, locationId: null, note: '' } }] : []
    })
    actions.perform({ kind: 'batch', edits }, () => (dates.length === 1 ? '1 shoot day made' : `${dates.length} shoot days made`))
    onClose()
  }
  return (
    <Dialog open onClose={onClose} title="Make shoot days">
      <form onSubmit={make} className="flex flex-col gap-4">
        <div className="grid gap-4 sm:grid-cols-3">
          <Field label="How many" error={isCount ? undefined : `1 to ${MOST}.`}>
            <TextInput inputMode="numeric" value={count} onChange={(event) => setCount(event.target.value)} />
          </Field>
          <Field label="From" error={from.ok ? undefined : 'A date, please.'}>
            <TextInput type="date" value={start} onChange={(event) => setStart(event.target.value)} />
          </Field>
          <Field label="General call" error={time.ok ? undefined : 'Such as 07:30.'}>
            <TextInput type="time" value={call} onChange={(event) => setCall(event.target.value)} />
          </Field>
        </div>
        <Checkbox label="Leave out Saturdays and Sundays" checked={skipWeekends} onChange={(event) => setSkipWeekends(event.target.checked)} />
        <p className="text-muted tabular-nums">{dates[0] && `${formatDayYear(dates[0])} to ${formatDayYear(dates.at(-1) ?? dates[0])}.`}</p>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit">
            Make {dates.length === 1 ? '1 day' : `${dates.length} days`}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
