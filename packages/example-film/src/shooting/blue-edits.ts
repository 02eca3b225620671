import { keyBetween, stripsOfDay, type Board, type Edit } from '@callboard/schedule'
import { clockTime, minutes, type LocalDate } from '@callboard/time'
import { dayIdOf, personIdOf, stripIdOf } from '../stable-id.js'
import { shootDatesAround } from './shoot-dates.js'

/**
 * What the second revision changes, as the edits somebody would make on the white board, in order: scene 55 comes forward to
 * tomorrow's day, whose general call is pulled up half an hour for it; night 1 starts half an hour earlier; the quay moves a day
 * for the spring tide; one performer is added to the last day, and the drone pilot is not called tomorrow.
 */
export function blueEdits(white: Board, tomorrow: LocalDate): readonly Edit[] {
  const { freeDate } = shootDatesAround(tomorrow)
  const last = stripsOfDay(white, dayIdOf(5)).at(-1)?.order ?? null
  const quay = white.days.find((day) => day.id === dayIdOf(10))
  return [
    { kind: 'moveStrips', moves: [{ stripId: stripIdOf('55'), dayId: dayIdOf(5), order: keyBetween(last, null) }] },
    { kind: 'changeDay', dayId: dayIdOf(5), change: { generalCall: clockTime('07:00') } },
    { kind: 'changeDay', dayId: dayIdOf(8), change: { generalCall: clockTime('17:00') } },
    ...(quay ? [{ kind: 'moveDays', moves: [{ dayId: quay.id, order: quay.order, date: freeDate }] } as const] : []),
    {
      kind: 'setCall',
      dayId: dayIdOf(12),
      personId: personIdOf('Cornelius Adeyinka'),
      call: { kind: 'offset', minutes: minutes(240) },
    },
    { kind: 'setCall', dayId: dayIdOf(5), personId: personIdOf('Arvid Sjöberg'), call: { kind: 'notCalled' } },
  ]
}
