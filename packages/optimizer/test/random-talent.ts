import { chanceOf } from '../src/chance.js'
import type { TalentProblem } from '../src/talent/talent-problem.js'

/** A small problem from a seed: up to so many scenes and people, days 1 to 4, costs 0 to 20. */
export function randomTalent(seed: number, most: { readonly scenes: number; readonly people: number }): TalentProblem {
  const chance = chanceOf(seed)
  const [scenes, people] = [1 + (chance() % most.scenes), 1 + (chance() % most.people)]
  const share = 1 + (chance() % 4)
  return {
    durations: Array.from({ length: scenes }, () => 1 + (chance() % 4)),
    costs: Array.from({ length: people }, () => chance() % 21),
    needed: Array.from({ length: people }, () => Array.from({ length: scenes }, () => chance() % 5 < share)),
  }
}
