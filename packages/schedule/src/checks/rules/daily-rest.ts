import type { DailyRest, Severity } from '../../rule-packs/rule-pack.js'
import type { CheckedDay, Span } from '../checked-day.js'
import { flag } from '../flag.js'
import type { Ground } from '../ground.js'
import { isHeldOn } from '../is-held-on.js'
import type { Held } from '../person-rules.js'
import type { RedFlag } from '../red-flag.js'
import { duration, is } from '../words.js'
import { gathered, more, worstFirst, worstOf } from '../worst-first.js'

/** Everybody called to a day before they have rested since the day they worked before; `before`: the days that may have been it. */
export function dailyRestFlags(ground: Ground, day: CheckedDay, before: readonly CheckedDay[]): readonly RedFlag[] {
  if (before.length === 0) return NONE
  const short: ShortRest[] = []
  for (const span of day.spans) {
    const found = shortRest(ground, day, span, before)
    if (found) short.push(found)
  }
  if (short.length === 0) return NONE
  const groups = gathered(short, ({ from, held, severity }) => `${from.day.id} ${held.pack.id} ${severity}`)
  return groups.map((group) => flagOf(ground, day, group))
}

const NONE: readonly RedFlag[] = []

interface ShortRest {
  readonly places: readonly number[]
  /** Minutes short of the minimum. */
  readonly by: number
  readonly told: number
  readonly rest: number
  readonly span: Span
  readonly from: CheckedDay
  readonly held: Held<DailyRest>
  readonly severity: Severity
}

function shortRest(ground: Ground, day: CheckedDay, span: Span, before: readonly CheckedDay[]): ShortRest | null {
  const from = latestOf(span, before)
  const last = from?.spanAt[span.place]
  if (!from || !last) return null
  const rest = span.call - last.wrap
  if (rest >= ground.longestRest) return null
  const { place } = span
  const found = (ground.rulesAt[place]?.dailyRest ?? []).map((held): ShortRest | null => {
    const by = held.rule.minimum - rest
    if (by <= 0 || !isHeldOn(ground, held.pack, place, day.day.date)) return null
    const severity = held.rule.reduced && rest >= held.rule.reduced.minimum ? 'warning' : 'breach'
    return { places: [place], by, told: span.call, rest, span, from, held, severity }
  })
  return worstOf(found)
}

/** The day a person came from; of two that begin at one moment, as they are on the board. */
function latestOf({ place, call }: Span, before: readonly CheckedDay[]): CheckedDay | null {
  let latest: CheckedDay | null = null
  let latestCall = -Infinity
  for (const day of before) {
    const last = day.spanAt[place]
    if (!last || last.call > call || last.call < latestCall) continue
    latest = day
    latestCall = last.call
  }
  return latest
}

function flagOf(ground: Ground, day: CheckedDay, group: readonly [ShortRest, ...ShortRest[]]): RedFlag {
  const { worst, named, others, personIds, people, figures } = worstFirst(ground, group)
  const { from, held, severity } = worst
  const { rule, pack } = held
  const called = `${ground.words.names(named)} ${is(named.length)} called ${ground.words.clock(worst.span.call, day.day.date)} on ${day.name}`
  const asked = `${duration(rule.minimum)} are asked`
  const enough = severity === 'warning' && rule.reduced ? ` ${duration(rule.reduced.minimum)} are enough ${rule.reduced.when}.` : ''
  const rest = more(others, { one: 'has too short a rest', many: 'have too short a rest' })
  return flag({
    check: 'daily-rest',
    cited: { pack, source: rule.source },
    severity,
    people,
    subjects: { personIds, dayIds: [day.day.id, from.day.id] },
    figures: [rule.minimum, ...figures],
    sentence: `${called}, ${sinceWrap(worst)}; ${asked}.${rest}${enough}`,
  })
}

function sinceWrap({ rest, from, span }: ShortRest): string {
  const wraps = from.spanAt[span.place]?.wrap === from.lastWrap ? `${from.name} wraps` : `their wrap on ${from.name}`
  return rest < 0 ? `${duration(-rest)} before ${wraps}` : `${duration(rest)} after ${wraps}`
}
