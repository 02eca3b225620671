import type { DayLength, Severity } from '../../rule-packs/rule-pack.js'
import type { CheckedDay } from '../checked-day.js'
import { flag } from '../flag.js'
import type { Ground } from '../ground.js'
import { mealsOf, type Meal } from '../meals-of.js'
import type { Held } from '../person-rules.js'
import type { RedFlag } from '../red-flag.js'
import type { Shift } from '../shifts-of.js'
import { duration } from '../words.js'
import { gathered, isWorse, more, worstFirst } from '../worst-first.js'

/** Everybody who works longer than a limit of theirs, from call to wrap. */
export function dayLengthFlags(ground: Ground, day: CheckedDay): readonly RedFlag[] {
  const meals = mealsOf(day)
  const long: LongDay[] = []
  for (const shift of day.shifts) longDayOf(shift, meals, long)
  if (long.length === 0) return NONE
  return gathered(long, ({ held, limit }) => `${held.pack.id} ${limit.minutes}`).map((group) => flagOf(ground, day, group))
}

const NONE: readonly never[] = []

interface LongDay {
  readonly places: readonly number[]
  readonly by: number
  readonly told: number
  readonly worked: number
  readonly hours: Shift['hours']
  readonly held: Held<DayLength>
  readonly limit: DayLength['limits'][number]
  readonly severity: Severity
}

/** Of several packs that say the same, the worst. */
function longDayOf({ rules, hours, places }: Shift, meals: readonly Meal[], long: LongDay[]): void {
  let worst: LongDay | null = null
  for (const held of rules.dayLength) {
    const worked = hours.wrap - hours.call - (held.rule.meals === 'counted' ? 0 : eaten(hours, meals))
    const limit = limitPassed(held.rule, worked)
    if (!limit) continue
    const found = { places, by: worked - limit.minutes, told: hours.call, worked, hours, held, limit, severity: limit.severity }
    if (!worst || isWorse(found, worst)) worst = found
  }
  if (worst) long.push(worst)
}

/** The highest. */
function limitPassed({ limits }: DayLength, worked: number): DayLength['limits'][number] | null {
  let passed: DayLength['limits'][number] | null = null
  for (const limit of limits) if (worked > limit.minutes) passed = limit
  return passed
}

function eaten({ call, wrap }: Shift['hours'], meals: readonly Meal[]): number {
  let sum = 0
  for (const { from, to } of meals) sum += Math.max(0, Math.min(to, wrap) - Math.max(from, call))
  return sum
}

function flagOf(ground: Ground, day: CheckedDay, group: readonly [LongDay, ...LongDay[]]): RedFlag {
  const { worst, named, others, personIds, people, figures } = worstFirst(ground, group)
  const { limit, held, hours, worked } = worst
  const clock = (moment: number) => ground.words.clock(moment, day.day.date)
  const meals = held.rule.meals === 'counted' ? '' : ' without meals'
  const length = `${duration(worked)}${meals}, ${duration(worst.by)} more than ${duration(limit.minutes)}`
  const rest = more(others, { one: 'works longer than that', many: 'work longer than that' })
  return flag({
    check: 'day-length',
    cited: { pack: held.pack, source: held.rule.source },
    severity: limit.severity,
    people,
    subjects: { personIds, dayIds: [day.day.id] },
    figures: [limit.minutes, ...figures],
    sentence: `${ground.words.names(named)} ${named.length === 1 ? 'works' : 'work'} ${clock(hours.call)} to ${clock(hours.wrap)} on ${day.name}, ${length}: ${limit.says}.${rest}`,
  })
}
