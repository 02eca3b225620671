import type { MealRule } from '../../rule-packs/rule-pack.js'
import type { CheckedDay } from '../checked-day.js'
import { flag } from '../flag.js'
import type { Ground } from '../ground.js'
import { mealsOf, nonDeductiblesOf, type Meal } from '../meals-of.js'
import type { Held } from '../person-rules.js'
import type { RedFlag } from '../red-flag.js'
import type { Shift } from '../shifts-of.js'
import { duration, is } from '../words.js'
import { gathered, more, worstFirst } from '../worst-first.js'

/** Everybody who works longer than their rule lets them without a meal: from call, from each meal to the next, and to wrap. */
export function mealFlags(ground: Ground, day: CheckedDay): readonly RedFlag[] {
  const table: Table = { meals: mealsOf(day), nonDeductibles: nonDeductiblesOf(day) }
  const hungry: Hunger[] = []
  for (const shift of day.shifts) hungerOf(shift, table, hungry)
  if (hungry.length === 0) return NONE
  const groups = gathered(hungry, ({ held, until, meal }) => `${held.pack.id} ${until} ${meal?.text ?? ''}`)
  return groups.map((group) => flagOf(ground, day, group))
}

const NONE: readonly never[] = []

interface Table {
  readonly meals: readonly Meal[]
  readonly nonDeductibles: readonly Meal[]
}

/** Work without a meal for too long. */
interface Gap {
  readonly since: number
  readonly until: number
  /** The meal that comes too late; null: none comes before wrap. */
  readonly meal: Meal | null
}

interface Hunger extends Gap {
  readonly places: readonly number[]
  readonly by: number
  readonly told: number
  readonly hours: Shift['hours']
  readonly held: Held<MealRule>
}

/** Of several packs that say the same, the one that asks most. */
function hungerOf(shift: Shift, table: Table, hungry: Hunger[]): void {
  const { rules, hours } = shift
  const first = hungry.length
  for (const held of rules.meals) {
    if (hours.wrap - hours.call <= held.rule.within) continue
    for (const { since, until, meal } of gapsOf(hours, held.rule, table)) {
      const by = until - since - held.rule.within
      const index = indexOfUntil(hungry, until, first)
      if (by > (hungry[index]?.by ?? 0)) hungry[index] = { since, until, meal, places: shift.places, by, told: since === hours.call ? 1 : 0, hours, held }
    }
  }
}

/** Where the hunger until a moment stands among those from an index on; behind all of them when it is not there. */
function indexOfUntil(hungry: readonly Hunger[], until: number, from: number): number {
  let index = from
  while (index < hungry.length && hungry[index]?.until !== until) index += 1
  return index
}

function gapsOf({ call, wrap }: Shift['hours'], rule: MealRule, { meals, nonDeductibles }: Table): readonly Gap[] {
  let gaps: Gap[] | null = null // most have none, and very many are asked
  let since = startOf(call, rule, nonDeductibles)
  for (const meal of meals) {
    const counts = meal.to > since && meal.from < wrap && meal.to - meal.from >= (rule.minimum ?? 0)
    if (counts && meal.from - since > rule.within) (gaps ??= []).push({ since, until: meal.from, meal })
    if (counts) since = meal.to
  }
  if (wrap - since > rule.within) (gaps ??= []).push({ since, until: wrap, meal: null })
  return gaps ?? NO_GAPS
}

const NO_GAPS: readonly Gap[] = []

function startOf(call: number, { nonDeductible }: MealRule, meals: readonly Meal[]): number {
  if (!nonDeductible) return call
  const eaten = meals.find(({ from, to }) => from >= call && to <= call + nonDeductible.withinOfCall && to - from >= nonDeductible.minimum)
  return eaten?.to ?? call
}

function flagOf(ground: Ground, day: CheckedDay, group: readonly [Hunger, ...Hunger[]]): RedFlag {
  const { worst, named, others, personIds, people, figures } = worstFirst(ground, group)
  const { rule, pack } = worst.held
  const clock = (moment: number) => ground.words.clock(moment, day.day.date)
  const start = worst.since === worst.hours.call ? `called ${clock(worst.since)}` : `back at ${clock(worst.since)}`
  const end = worst.meal ? `${worst.meal.text || 'the meal'} at ${clock(worst.until)}` : `wrap at ${clock(worst.until)}`
  const meal = rule.minimum === null ? 'a meal' : `a meal of ${duration(rule.minimum)}`
  const rest = more(others, { one: 'waits too long as well', many: 'wait too long as well' })
  return flag({
    check: 'meals',
    cited: { pack, source: rule.source },
    severity: 'breach',
    people,
    subjects: { personIds, dayIds: [day.day.id] },
    figures: [rule.within, worst.until - day.firstCall, ...figures],
    sentence: `${ground.words.names(named)} ${is(named.length)} ${start} on ${day.name} and ${named.length === 1 ? 'has' : 'have'} no meal before ${end}, ${duration(worst.until - worst.since)}; ${meal} is asked within ${duration(rule.within)}.${rest}`,
  })
}
