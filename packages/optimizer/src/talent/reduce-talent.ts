import { type MaskSums, maskSums } from './mask-sums.js'
import { mergeScenes } from './merge-scenes.js'
import { costOfWork, type TalentProblem } from './talent-problem.js'

/** What is left of a problem when everything is merged or dropped that decides itself; people are bits of a mask. */
export interface Reduced {
  readonly days: Int32Array
  readonly casts: Int32Array
  readonly costs: Int32Array
  readonly costOf: MaskSums
  /** Of each remaining scene the original ones, in the order in which they are shot. */
  readonly members: readonly (readonly number[])[]
  /** Scenes in which nobody can be made to wait: they may stand at the end. */
  readonly free: readonly number[]
  /** The cost no order can save. */
  readonly work: number
}

/** The most that fits the masks of the search: scenes in two words, people in one. */
const MOST_SCENES = 64
const MOST_PEOPLE = 32

/** The reduced problem, or null where more is left than the search can hold. */
export function reduceTalent(problem: TalentProblem): Reduced | null {
  const people = distinctPeople(problem)
  if (people.length > MOST_PEOPLE) return null
  const everyone = people.length === 32 ? -1 : (1 << people.length) - 1
  const castOf = (scene: number) => people.reduce((cast, { scenes }, person) => (scenes.includes(scene) ? cast | (1 << person) : cast), 0)
  const scenes = problem.durations.map((days, scene) => ({ cast: castOf(scene), days, members: [scene] }))
  const merged = mergeScenes(scenes, everyone)
  const left = merged.filter(({ cast }) => cast !== 0)
  if (left.length > MOST_SCENES) return null
  const costs = Int32Array.from(people, ({ cost }) => cost)
  return {
    days: Int32Array.from(left, ({ days }) => days),
    casts: Int32Array.from(left, ({ cast }) => cast),
    costs,
    costOf: maskSums(costs),
    members: left.map(({ members }) => members),
    free: merged.filter(({ cast }) => cast === 0).flatMap(({ members }) => members),
    work: costOfWork(problem),
  }
}

/** People who are needed in two scenes or more; those with the same scenes are one, who costs what they cost together. */
function distinctPeople({ costs, needed }: TalentProblem): { readonly scenes: readonly number[]; readonly cost: number }[] {
  const found = new Map<string, { scenes: number[]; cost: number }>()
  for (const [person, cost] of costs.entries()) {
    const scenes = (needed[person] ?? []).flatMap((isNeeded, scene) => (isNeeded ? [scene] : []))
    if (scenes.length < 2 || cost === 0) continue
    const same = found.get(scenes.join())
    if (same) same.cost += cost
    else found.set(scenes.join(), { scenes, cost })
  }
  return [...found.values()]
}

/** An order of the remaining scenes as one of the original scenes. */
export function originalOrder({ members, free }: Reduced, order: Iterable<number>): number[] {
  return [...[...order].flatMap((scene) => members[scene] ?? []), ...free]
}
