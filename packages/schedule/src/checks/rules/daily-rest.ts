import type { DailyRest, Severity } from '../../rule-packs/rule-pack.js'
import type { CheckedDay } from '../checked-day.js'
import { flag } from '../flag.js'
import type { Ground } from '../ground.js'
import type { Hours } from '../hours.js'
import { isHeldOn } from '../is-held-on.js'
import type { Held, PersonRules } from '../person-rules.js'
import type { RedFlag } from '../red-flag.js'
import { duration, is } from '../words.js'
import { gathered, more, worstFirst, worstOf } from '../worst-first.js'

/** Everybody called to a day before they have rested since the day they worked before; `before`: the days that may have been it. */
export function dailyRestFlags(ground: Ground, day: CheckedDay, before: readonly CheckedDay[]): readonly RedFlag[] {
  if (before.length === 0) return NONE
  const short = turnsBetween(ground, day, before).flatMap((turn) => shortRest(ground, day, turn) ?? NONE)
  if (short.length === 0) return NONE
  const groups = gathered(short, ({ from, held, severity }) => `${from.day.id} ${held.pack.id} ${severity}`)
  return groups.map((group) => flagOf(ground, day, group))
}

const NONE: readonly never[] = []

/** People who wrap together on one day and are called together on the next, under the same rules. */
interface Turn {
  readonly places: number[]
  readonly rules: PersonRules
  readonly from: CheckedDay
  readonly last: Hours
  readonly next: Hours
}

/** Those who rest less than the longest any rule asks for. */
function turnsBetween({ rulesAt, longestRest }: Ground, day: CheckedDay, before: readonly CheckedDay[]): readonly Turn[] {
  const turns: Turn[] = []
  for (const place of day.places) {
    const rules = rulesAt[place]
    const next = day.hoursAt[place]
    const from = next && latestOf(place, next.call, before)
    const last = from?.hoursAt[place]
    if (!rules || !next || !last || next.call - last.wrap >= longestRest) continue
    turnIn(turns, { rules, from, last, next }).places.push(place)
  }
  return turns
}

/** The turn of those who share hours and rules, begun when there is none. */
function turnIn(turns: Turn[], { rules, from, last, next }: Omit<Turn, 'places'>): Turn {
  for (const turn of turns) if (turn.last === last && turn.next === next && turn.rules === rules) return turn
  const turn = { places: [], rules, from, last, next }
  turns.push(turn)
  return turn
}

/** The day a person came from; of two that begin at one moment, as they are on the board. */
function latestOf(place: number, call: number, before: readonly CheckedDay[]): CheckedDay | null {
  let latest: CheckedDay | null = null
  let latestCall = -Infinity
  for (const day of before) {
    const last = day.hoursAt[place]
    if (!last || last.call > call || last.call < latestCall) continue
    latest = day
    latestCall = last.call
  }
  return latest
}

interface ShortRest extends Turn {
  /** Minutes short of the minimum. */
  readonly by: number
  readonly told: number
  readonly rest: number
  readonly held: Held<DailyRest>
  readonly severity: Severity
}

function shortRest(ground: Ground, day: CheckedDay, turn: Turn): ShortRest | null {
  const rest = turn.next.call - turn.last.wrap
  const found = turn.rules.dailyRest.map((held): ShortRest | null => {
    const by = held.rule.minimum - rest
    if (by <= 0 || !isHeldOn(ground, held.pack, turn.places[0] ?? -1, day.day.date)) return null
    const severity = held.rule.reduced && rest >= held.rule.reduced.minimum ? 'warning' : 'breach'
    const { places, rules, from, last, next } = turn
    return { places, rules, from, last, next, by, told: next.call, rest, held, severity }
  })
  return worstOf(found)
}

function flagOf(ground: Ground, day: CheckedDay, group: readonly [ShortRest, ...ShortRest[]]): RedFlag {
  const { worst, named, others, personIds, people, figures } = worstFirst(ground, group)
  const { from, held, severity } = worst
  const { rule, pack } = held
  const called = `${ground.words.names(named)} ${is(named.length)} called ${ground.words.clock(worst.next.call, day.day.date)} on ${day.name}`
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

function sinceWrap({ rest, from, last }: ShortRest): string {
  const wraps = last.wrap === from.lastWrap ? `${from.name} wraps` : `their wrap on ${from.name}`
  return rest < 0 ? `${duration(-rest)} before ${wraps}` : `${duration(rest)} after ${wraps}`
}
