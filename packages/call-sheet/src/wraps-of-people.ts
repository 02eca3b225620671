import type { Instant } from '@callboard/time'
import { attendanceOfBoard } from './attendance-of-board.js'
import type { Call } from './call.js'
import type { CallsInput } from './calls-of-day.js'

/** When whoever has this call is let go that day; undefined: nobody knows. */
export type WrapOfCall = (call: Pick<Call, 'personId' | 'dayId' | 'instant'>) => Instant | undefined

/**
 * Everybody's own wrap, as the checks of the board reckon it: crew wrap with the unit, cast a quarter of an hour after their last
 * scene, or with the unit when they have none. Nobody is let go before their call.
 * @example restBreaches(calls, wrapsOfPeople({ board, zone, people, scenes }))
 */
export function wrapsOfPeople(input: CallsInput): WrapOfCall {
  const attendanceOn = attendanceOfBoard(input)(input.board)
  const known = new Map<string, ReadonlyMap<string, Instant>>()
  return ({ personId, dayId, instant }) => {
    const wraps = known.get(dayId) ?? new Map(attendanceOn(dayId).map((one) => [one.personId, one.wrap]))
    known.set(dayId, wraps)
    const wrap = wraps.get(personId)
    return wrap && wrap < instant ? instant : wrap
  }
}
