import type { DayLength, Severity } from '../../rule-packs/rule-pack.js'
import type { CheckedDay } from '../checked-day.js'
import { flag } from '../flag.js'
import type { Ground } from '../ground.js'
import { mealsOf, type Meal } from '../meals-of.js'
import type { Held } from '../person-rules.js'
import type { RedFlag } from '../red-flag.js'
import type { Shift } from '../shifts-of.js'
import { duration } from '../words.js'
import { gathered, more, worstFirst, worstOf } from '../worst-first.js'

/** Everybody who works longer than a limit of theirs, from call to wrap. */
export function dayLengthFlags(ground: Ground, day: CheckedDay): readonly RedFlag[] {
  const meals = mealsOf(day)
  const long = day.shifts.flatMap((shift) => tooLong(shift, meals) ?? [])
  return gathered(long, ({ held, limit }) => `${held.pack.id} ${limit.minutes}`).map((group) => flagOf(ground, day, group))
}

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

function tooLong({ rules, hours, places }: Shift, meals: readonly Meal[]): LongDay | null {
  const found: LongDay[] = []
  for (const held of rules.dayLength) {
    const worked = hours.wrap - hours.call - (held.rule.meals === 'counted' ? 0 : eaten(hours, meals))
    const limit = held.rule.limits.findLast(({ minutes }) => worked > minutes)
    if (limit) found.push({ places, by: worked - limit.minutes, told: hours.call, worked, hours, held, limit, severity: limit.severity })
  }
  return worstOf(found)
}

function eaten({ call, wrap }: Shift['hours'], meals: readonly Meal[]): number {
  return meals.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, wrap) - Math.max(from, call)), 0)
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
