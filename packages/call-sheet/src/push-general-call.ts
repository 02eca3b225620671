import { ok, refuse, type Result } from '@callboard/basics'
import { shootDaysInOrder, type Board, type ShootDay } from '@callboard/schedule'
import { callTime, resolveWallTime, type ClockTime, type Instant, type LocalDate, type Minutes } from '@callboard/time'
import type { Call, WallMoment } from './call.js'
import { callsOfBoard } from './calls-of-board.js'
import type { CallsInput } from './calls-of-day.js'
import { callsWithDetails } from './calls-with-details.js'
import { DAILY_REST, restBreaches, type RestBreach } from './rest-breaches.js'
import type { DayDetails } from './sheet/day-details.js'
import { wrapOf } from './wrap-of.js'
import { wrapsOfPeople } from './wraps-of-people.js'

export interface PushInput extends CallsInput {
  readonly dayId: string
  /** Elapsed minutes; negative pulls up. */
  readonly by: Minutes
  readonly details?: DayDetails
  readonly minimumRest?: Minutes
}

/** What a push of a unit's general call does. */
export interface Push {
  readonly generalCall: ClockTime
  readonly wrap: { readonly from: Instant; readonly to: Instant }
  /** Everybody whose call moves, as calls are ordered. */
  readonly moved: readonly MovedCall[]
  /** Called all the same when they were: their time is typed. */
  readonly stay: readonly string[]
  /** Rest that is broken because of it, into the day or out of it. */
  readonly breaches: readonly RestBreach[]
  /** Rest that was broken and no longer is. */
  readonly healed: readonly RestBreach[]
}

export interface MovedCall {
  readonly personId: string
  readonly from: WallMoment
  readonly to: WallMoment
  /** As it then is. */
  readonly onSet: WallMoment | null
}

export type PushRefusal =
  | { readonly kind: 'NoSuchDay'; readonly dayId: string }
  /** A general call belongs to its day's date. */
  | { readonly kind: 'AnotherDate'; readonly date: LocalDate; readonly time: ClockTime }
  /** The clocks show that time twice, and only the first can be a general call. */
  | { readonly kind: 'TimeTwice'; readonly time: ClockTime }

/**
 * One push of the general call: who moves and to what, and who is not rested because of it. Calls go along by elapsed time, also those
 * somebody set as an offset; those typed as clock times stay. Cast keep to five minutes of the wall clock, so that a push by a
 * multiple of five moves everybody by exactly that.
 */
export function pushGeneralCall(input: PushInput): Result<Push, PushRefusal> {
  const day = shootDaysInOrder(input.board).find(({ id }) => id === input.dayId)
  if (!day) return refuse({ kind: 'NoSuchDay', dayId: input.dayId })
  const to = callTime({ ...day, offset: input.by, zone: input.zone })
  if (to.date !== day.date) return refuse({ kind: 'AnotherDate', date: to.date, time: to.time })
  const shown = resolveWallTime({ date: to.date, time: to.time, zone: input.zone })
  if (shown.instant !== to.instant) return refuse({ kind: 'TimeTwice', time: to.time })

  const before = dayAsCalled(input, input.board, day)
  const after = dayAsCalled(input, withCall(input.board, day, to.time), { ...day, generalCall: to.time })
  return ok({
    generalCall: to.time,
    wrap: { from: before.wrap, to: after.wrap },
    ...movesBetween(before.calls, after.calls),
    breaches: without(after.breaches, before.breaches),
    healed: without(before.breaches, after.breaches),
  })
}

interface CalledDay {
  readonly calls: readonly Call[]
  readonly wrap: Instant
  readonly breaches: readonly RestBreach[]
}

function dayAsCalled(input: PushInput, board: Board, day: ShootDay): CalledDay {
  const calls = callsWithDetails(callsOfBoard({ ...input, board }), { ...input, day })
  const breaches = restBreaches(calls, wrapsOfPeople({ ...input, board }), { minimumRest: input.minimumRest ?? DAILY_REST })
  return {
    calls: calls.filter((call) => call.dayId === day.id),
    wrap: wrapOf({ ...input, board, day }),
    breaches: breaches.filter((breach) => breach.fromDayId === day.id || breach.toDayId === day.id),
  }
}

function withCall(board: Board, { id }: ShootDay, generalCall: ClockTime): Board {
  return { ...board, days: board.days.map((day) => (day.id === id ? { ...day, generalCall } : day)) }
}

function movesBetween(before: readonly Call[], after: readonly Call[]): Pick<Push, 'moved' | 'stay'> {
  const later = new Map(after.map((call) => [call.personId, call]))
  const moved: MovedCall[] = []
  const stay: string[] = []
  for (const from of before) {
    const to = later.get(from.personId)
    if (!to || to.instant === from.instant) stay.push(from.personId)
    else moved.push({ personId: from.personId, from: wallMomentOf(from), to: wallMomentOf(to), onSet: to.onSet })
  }
  return { moved, stay }
}

function wallMomentOf({ instant, date, time }: Call): WallMoment {
  return { instant, date, time }
}

function without(breaches: readonly RestBreach[], known: readonly RestBreach[]): readonly RestBreach[] {
  const keys = new Set(known.map(keyOf))
  return breaches.filter((breach) => !keys.has(keyOf(breach)))
}

function keyOf({ personId, fromDayId, toDayId }: RestBreach): string {
  return `${personId} ${fromDayId} ${toDayId}`
}
