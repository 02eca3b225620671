import { assertNever } from '@callboard/basics'
import { type BoardComparison, type CallException, DAY_TYPE_NAMES, type DayField, type ShootDay } from '@callboard/schedule'
import { formatDay } from '@callboard/time'
import { clockWords } from '../../../lib/time-words.js'
import type { ComparedRow, Sides } from './compared-row.js'
import { locationWords, type Names, positionOf } from './names.js'

/** What became of a day itself; nothing when it stayed as it was. */
export function dayRowsOf(dayId: string, { before, after, names, comparison: { days } }: Sides): readonly ComparedRow[] {
  const row = { key: `day ${dayId}`, subject: 'The day' }
  if (days.added.some((day) => day.id === dayId)) return [{ ...row, classes: ['Added'], was: null, now: 'new' }]
  const moved = days.moved.find((pair) => pair.after.id === dayId)
  const changed = days.changed.find((pair) => pair.after.id === dayId)
  if (!moved && !changed) return []
  const side = (board: typeof before, which: 'before' | 'after') =>
    [moved && `${formatDay(moved[which].date)}, ${positionOf(board, moved[which])} in order`, ...(changed?.fields.map((field) => valueOf(changed[which], field, names)) ?? [])].filter(Boolean).join(', ')
  const classes = [...(moved ? ['Moved' as const] : []), ...(changed ? ['Changed' as const] : [])]
  return [{ ...row, classes, was: side(before, 'before'), now: side(after, 'after') }]
}

/** Typed calls of a day that differ. */
export function callRows(dayId: string, { names, comparison }: { readonly names: Names; readonly comparison: BoardComparison }): readonly ComparedRow[] {
  return comparison.calls
    .filter((call) => call.dayId === dayId)
    .map((call) => ({
      key: `call ${dayId} ${call.personId}`,
      classes: ['Changed' as const],
      subject: `Call of ${names.people.find((person) => person.personId === call.personId)?.name ?? 'somebody who left'}`,
      was: callWords(call.before),
      now: callWords(call.after),
    }))
}

function valueOf(day: ShootDay, field: DayField, names: Names): string {
  switch (field) {
    case 'type':
      return DAY_TYPE_NAMES[day.type]
    case 'locked':
      return day.locked ? 'locked' : 'not locked'
    case 'generalCall':
      return `call ${clockWords(day.generalCall, names.clock)}`
    case 'locationId':
      return locationWords(day.locationId, names)
    case 'note':
      return day.note === '' ? 'no note' : `note “${day.note}”`
    default:
      return assertNever(field)
  }
}

function callWords(call: CallException['call'] | null): string {
  if (call === null) return 'as derived'
  if (call.kind === 'notCalled') return 'not called'
  return call.minutes === 0 ? 'at the general call' : `${Math.abs(call.minutes)} min ${call.minutes < 0 ? 'before' : 'after'} the general call`
}
