import type { MealRule } from '../../rule-packs/rule-pack.js'
import type { CheckedDay, Span } from '../checked-day.js'
import { flag } from '../flag.js'
import type { Ground } from '../ground.js'
import { mealsOf, nonDeductiblesOf, type Meal } from '../meals-of.js'
import type { Held } from '../person-rules.js'
import type { RedFlag } from '../red-flag.js'
import { duration, is } from '../words.js'
import { gathered, more, worstFirst } from '../worst-first.js'

/** Everybody who works longer than their rule lets them without a meal: from call, from each meal to the next, and to wrap. */
export function mealFlags(ground: Ground, day: CheckedDay): readonly RedFlag[] {
  const table: Table = { meals: mealsOf(day), nonDeductibles: nonDeductiblesOf(day), known: new Map() }
  const hungry = day.spans.flatMap((span) => (ground.rulesOf.get(span.personId)?.meals ?? []).flatMap((held) => hungerOf(span, held, table)))
  const groups = gathered(strictest(hungry), ({ held, until, meal }) => `${held.pack.id} ${until} ${meal?.text ?? ''}`)
  return groups.map((group) => flagOf(ground, day, group))
}

interface Table {
  readonly meals: readonly Meal[]
  readonly nonDeductibles: readonly Meal[]
  /** A unit shares a handful of calls and wraps: each is worked out once for a rule. */
  readonly known: Map<string, readonly Gap[]>
}

/** Work without a meal for too long. */
interface Gap {
  readonly since: number
  readonly until: number
  /** The meal that comes too late; null: none comes before wrap. */
  readonly meal: Meal | null
}

interface Hunger extends Gap {
  readonly personId: string
  readonly by: number
  readonly span: Span
  readonly held: Held<MealRule>
}

function hungerOf(span: Span, held: Held<MealRule>, table: Table): readonly Hunger[] {
  const key = `${held.pack.id} ${span.call} ${span.wrap}`
  const gaps = table.known.get(key) ?? gapsOf(span, held.rule, table)
  table.known.set(key, gaps)
  return gaps.map((gap) => ({ ...gap, personId: span.personId, by: gap.until - gap.since - held.rule.within, span, held }))
}

function gapsOf({ call, wrap }: Span, rule: MealRule, { meals, nonDeductibles }: Table): readonly Gap[] {
  const gaps: Gap[] = []
  let since = startOf(call, rule, nonDeductibles)
  for (const meal of meals) {
    const counts = meal.to > since && meal.from < wrap && meal.to - meal.from >= (rule.minimum ?? 0)
    if (counts && meal.from - since > rule.within) gaps.push({ since, until: meal.from, meal })
    if (counts) since = meal.to
  }
  if (wrap - since > rule.within) gaps.push({ since, until: wrap, meal: null })
  return gaps
}

function startOf(call: number, { nonDeductible }: MealRule, meals: readonly Meal[]): number {
  if (!nonDeductible) return call
  const eaten = meals.find(({ from, to }) => from >= call && to <= call + nonDeductible.withinOfCall && to - from >= nonDeductible.minimum)
  return eaten?.to ?? call
}

/** Of several packs that say the same of one person, the one that asks most. */
function strictest(hungry: readonly Hunger[]): readonly Hunger[] {
  const most = new Map<string, Hunger>()
  for (const one of hungry) {
    const key = `${one.personId} ${one.until}`
    const known = most.get(key)
    if (!known || one.by > known.by) most.set(key, one)
  }
  return [...most.values()]
}

function flagOf(ground: Ground, day: CheckedDay, group: readonly [Hunger, ...Hunger[]]): RedFlag {
  const { worst, named, others, personIds, figures } = worstFirst(ground, group)
  const { rule, pack } = worst.held
  const clock = (moment: number) => ground.words.clock(moment, day.day.date)
  const start = worst.since === worst.span.call ? `called ${clock(worst.since)}` : `back at ${clock(worst.since)}`
  const end = worst.meal ? `${worst.meal.text || 'the meal'} at ${clock(worst.until)}` : `wrap at ${clock(worst.until)}`
  const meal = rule.minimum === null ? 'a meal' : `a meal of ${duration(rule.minimum)}`
  const rest = more(others, { one: 'waits too long as well', many: 'wait too long as well' })
  return flag({
    check: 'meals',
    cited: { pack, source: rule.source },
    severity: 'breach',
    subjects: { personIds, dayIds: [day.day.id] },
    figures: [rule.within, worst.until - day.firstCall, ...figures],
    sentence: `${ground.words.names(named)} ${is(named.length)} ${start} on ${day.name} and ${named.length === 1 ? 'has' : 'have'} no meal before ${end}, ${duration(worst.until - worst.since)}; ${meal} is asked within ${duration(rule.within)}.${rest}`,
  })
}
