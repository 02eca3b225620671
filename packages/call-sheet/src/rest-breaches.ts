import { HOUSE_RULES } from '@callboard/schedule'
import { addMinutes, minutes, minutesBetween, type Instant, type Minutes } from '@callboard/time'
import type { Call } from './call.js'
import type { WrapOfCall } from './wraps-of-people.js'

/** A person called before they have rested since they were let go on the shoot day before. */
export interface RestBreach {
  readonly personId: string
  readonly fromDayId: string
  readonly toDayId: string
  /** What they get; negative when called before they are let go on the other day. */
  readonly rest: Minutes
  readonly minimum: Minutes
  /** The first call that would give the minimum. */
  readonly earliestCall: Instant
}

/** The rest that holds where nothing else was agreed: that of the house rules, eleven hours. */
export const DAILY_REST: Minutes = minutes(HOUSE_RULES.dailyRest.minimum)

/**
 * Every short rest between two shoot days of one person: from their own wrap on the day they were called to before, to the next call.
 * Days are neighbours by the moment of the call, whatever their numbers. A call without a wrap is not judged.
 */
export function restBreaches(
  calls: readonly Call[],
  wrapOf: WrapOfCall,
  { minimumRest }: { readonly minimumRest: Minutes } = { minimumRest: DAILY_REST },
): readonly RestBreach[] {
  return [...callsByPerson(calls).values()].flatMap((own) => {
    const inTime = own.toSorted((a, b) => (a.instant < b.instant ? -1 : Number(a.instant > b.instant)))
    return inTime.flatMap((call, index) => breachBetween({ from: inTime[index - 1], to: call, wrapOf, minimumRest }))
  })
}

function breachBetween(pair: {
  readonly from: Call | undefined
  readonly to: Call
  readonly wrapOf: WrapOfCall
  readonly minimumRest: Minutes
}): readonly RestBreach[] {
  const { from, to, minimumRest } = pair
  const wrap = from && pair.wrapOf(from)
  if (!from || !wrap) return []
  const rest = minutesBetween(wrap, to.instant)
  if (rest >= minimumRest) return []
  const earliestCall = addMinutes(wrap, minimumRest)
  return [{ personId: to.personId, fromDayId: from.dayId, toDayId: to.dayId, rest, minimum: minimumRest, earliestCall }]
}

function callsByPerson(calls: readonly Call[]): ReadonlyMap<string, readonly Call[]> {
  const byPerson = new Map<string, Call[]>()
  for (const call of calls) byPerson.set(call.personId, [...(byPerson.get(call.personId) ?? []), call])
  return byPerson
}
