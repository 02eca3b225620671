import { addDays, type LocalDate } from '@callboard/time'
import type { DailyRest, Severity } from '../../rule-packs/rule-pack.js'
import type { Booking } from '../checks-input.js'
import { hoursOf, type CheckedDay } from '../checked-day.js'
import { flag } from '../flag.js'
import type { Ground } from '../ground.js'
import type { Hours } from '../hours.js'
import { isHeldOn } from '../is-held-on.js'
import type { Held } from '../person-rules.js'
import type { RedFlag } from '../red-flag.js'
import { duration } from '../words.js'

/** Everybody who works elsewhere the date before or after, at known hours, and does not rest long enough between there and here. */
export function restElsewhereFlags(ground: Ground, day: CheckedDay): readonly RedFlag[] {
  if (ground.bookingsOn.size === 0) return NONE
  const { date } = day.day
  return [...restsFrom(ground, day, { date: addDays(date, -1), isBefore: true }), ...restsFrom(ground, day, { date: addDays(date, 1), isBefore: false })]
}

const NONE: readonly never[] = []

/** Work elsewhere and here, with the minutes between them. */
interface Between {
  readonly booking: Booking
  readonly call: number
  readonly wrap: number
  readonly here: Hours
  readonly isBefore: boolean
  readonly rest: number
}

function restsFrom(ground: Ground, day: CheckedDay, { date, isBefore }: { readonly date: LocalDate; readonly isBefore: boolean }): readonly RedFlag[] {
  return (ground.bookingsOn.get(date) ?? NONE).flatMap((booking) => {
    const { personId, elementId, span } = booking
    const who = personId ?? (elementId === null ? null : ground.elementOf.get(elementId)?.personId) ?? null
    const here = who === null || span === null ? undefined : hoursOf(ground, day, who)
    if (who === null || span === null || !here) return NONE
    const [call, wrap] = [minuteOf(span.call), minuteOf(span.wrap)]
    return shortRest(ground, day, { who, between: { booking, call, wrap, here, isBefore, rest: isBefore ? here.call - wrap : call - here.wrap } })
  })
}

function shortRest(ground: Ground, day: CheckedDay, { who, between }: { readonly who: string; readonly between: Between }): readonly RedFlag[] {
  const place = ground.placeOf.get(who) ?? -1
  const broken = (ground.rulesAt[place]?.dailyRest ?? NONE).filter(({ pack, rule }) => between.rest < rule.minimum && isHeldOn(ground, pack, place, day.day.date))
  const [first] = broken
  if (!first) return NONE
  const worst = broken.reduce((most, one) => (one.rule.minimum > most.rule.minimum ? one : most), first)
  return [flagOf(ground, day, { who, between, held: worst })]
}

function flagOf(ground: Ground, day: CheckedDay, { who, between, held }: { readonly who: string; readonly between: Between; readonly held: Held<DailyRest> }): RedFlag {
  const { pack, rule } = held
  const { booking, rest } = between
  const severity: Severity = rule.reduced && rest >= rule.reduced.minimum ? 'warning' : 'breach'
  return flag({
    check: 'daily-rest',
    cited: { pack, source: rule.source },
    severity,
    subjects: { personIds: [who], dayIds: [day.day.id] },
    figures: [rule.minimum, rest, booking.date, booking.where],
    sentence: `${ground.words.name(who)} ${calledWords(ground, day, between)}; ${duration(rule.minimum)} are asked.`,
  })
}

function calledWords({ words }: Ground, { day, fullName }: CheckedDay, { booking, call, wrap, here, isBefore, rest }: Between): string {
  const since = rest < 0 ? `${duration(-rest)} before` : `${duration(rest)} after`
  if (isBefore) return `is called ${words.clock(here.call, day.date)} on ${fullName}, ${since} the estimated wrap ${words.clock(wrap, day.date)} for ${booking.where}`
  return `is called ${words.clock(call, day.date)} for ${booking.where}, ${since} the wrap ${words.clock(here.wrap, day.date)} of ${fullName}`
}

function minuteOf(instant: string): number {
  return Math.floor(Date.parse(instant) / 60_000)
}
