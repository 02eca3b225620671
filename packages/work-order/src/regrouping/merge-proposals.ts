import { addDays, daysBetween } from '@callboard/time'
import { compareText } from '../compare-text.js'
import type { Condition, MergeProposal } from './merge-proposal.js'
import type { DayLoad, SharedThing, SharedUse, Use } from './use.js'

export interface RegroupingInput {
  readonly shared: readonly SharedUse[]
  /** The load of every shoot day; a day that is not named has no room and is not saved. */
  readonly days: readonly DayLoad[]
}

/**
 * What can be merged: for each thing, each two neighbouring runs of days that use it. A run is uses on days that follow each other; every run
 * starts the thing once. Holding it saves that start and costs the idle days; bringing together saves the start and whatever days
 * fall away, when the target day has room and nothing of the later run is fixed. Only merges that save money are proposed, those that
 * save most first. Savings of two proposals about one run do not add up. Time grows with uses × log(uses).
 */
export function mergeProposals({ shared, days }: RegroupingInput): readonly MergeProposal[] {
  const loads = new Map(days.map((day) => [day.dayId, day]))
  return shared.flatMap(({ thing, uses }) => ofThing(thing, uses, loads)).sort(mostFirst)
}

function ofThing(thing: SharedThing, uses: readonly Use[], loads: Loads): readonly MergeProposal[] {
  const runs = runsOf(uses)
  return runs.slice(1).flatMap((later, at) => {
    const earlier = runs[at]
    if (!earlier) return []
    return [held(thing, earlier, later), broughtTogether(thing, { earlier, later }, loads)].filter((one) => one !== null)
  })
}

/** Uses on days that follow each other, never empty. */
type Run = readonly [Use, ...Use[]]
type Loads = ReadonlyMap<string, DayLoad>

function runsOf(uses: readonly Use[]): readonly Run[] {
  const runs: [Use, ...Use[]][] = []
  for (const use of uses.toSorted((a, b) => compareText(a.date, b.date) || compareText(a.useId, b.useId))) {
    const run = runs.at(-1)
    if (run && daysBetween(lastOf(run).date, use.date) <= 1) run.push(use)
    else runs.push([use])
  }
  return runs
}

function lastOf(run: Run): Use {
  return run.at(-1) ?? run[0]
}

function held(thing: SharedThing, earlier: Run, later: Run): MergeProposal | null {
  const [until, again] = [lastOf(earlier).date, later[0].date]
  const idle = daysBetween(until, again) - 1
  const money = thing.startCost - idle * thing.idleCost
  if (money <= 0) return null
  const kept: Condition = { kind: 'keptIdle', from: addDays(until, 1), to: addDays(again, -1), days: idle }
  return proposal('hold', { thing, earlier, later }, { savings: { money, moves: 0, days: 0 }, dependsOn: [kept] })
}

function broughtTogether(thing: SharedThing, { earlier, later }: { readonly earlier: Run; readonly later: Run }, loads: Loads): MergeProposal | null {
  const target = loads.get(lastOf(earlier).dayId)
  const minutes = later.reduce((sum, use) => sum + use.minutes, 0)
  const sameUnit = later.every(({ unitId, productionId }) => unitId === lastOf(earlier).unitId && productionId === lastOf(earlier).productionId)
  if (!target || !sameUnit || target.spare < minutes || later.some(({ fixed }) => fixed)) return null
  const emptied = emptiedBy(later, loads)
  const money = thing.startCost + emptied.reduce((sum, { cost }) => sum + cost, 0)
  if (money <= 0) return null
  const fromDayIds = [...new Set(later.map(({ dayId }) => dayId))]
  const moved: Condition = { kind: 'movedTo', dayId: target.dayId, fromDayIds, minutes, spare: target.spare }
  const savings = { money, moves: thing.startMoves, days: emptied.length }
  return proposal('bringTogether', { thing, earlier, later }, { savings, dependsOn: [moved] })
}

/** Days on which nothing is left once these uses are gone. */
function emptiedBy(run: Run, loads: Loads): readonly DayLoad[] {
  const taken = new Map<string, number>()
  for (const { dayId, minutes } of run) taken.set(dayId, (taken.get(dayId) ?? 0) + minutes)
  return [...taken].flatMap(([dayId, minutes]) => {
    const load = loads.get(dayId)
    return load && load.minutes <= minutes ? load : []
  })
}

type Merged = Pick<MergeProposal, 'thing'> & { readonly earlier: Run; readonly later: Run }

function proposal(way: MergeProposal['way'], { thing, earlier, later }: Merged, { savings, dependsOn }: Pick<MergeProposal, 'savings' | 'dependsOn'>): MergeProposal {
  const ids = (run: Run) => run.map(({ useId }) => useId)
  return { way, thing, earlier: ids(earlier), later: ids(later), savings, dependsOn: [...dependsOn, ...agreement([...earlier, ...later])] }
}

function agreement(uses: readonly Use[]): readonly Condition[] {
  const productionIds = [...new Set(uses.map(({ productionId }) => productionId))].sort(compareText)
  if (productionIds.length > 1) return [{ kind: 'productionsAgree', productionIds }]
  const unitIds = [...new Set(uses.map(({ unitId }) => unitId))].sort(compareText)
  return unitIds.length > 1 ? [{ kind: 'unitsAgree', unitIds }] : []
}

function mostFirst(a: MergeProposal, b: MergeProposal): number {
  return (
    b.savings.money - a.savings.money ||
    b.savings.days - a.savings.days ||
    b.savings.moves - a.savings.moves ||
    compareText(`${a.thing.kind} ${a.thing.id} ${a.later[0]} ${a.way}`, `${b.thing.kind} ${b.thing.id} ${b.later[0]} ${b.way}`)
  )
}
