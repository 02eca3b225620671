import { describe, expect, it } from '@jest/globals'
import { randomTalent } from '../../test/random-talent.js'
import { chanceOf } from '../chance.js'
import { verifyTalent } from '../verify/verify-talent.js'
import { costOfOrder, optimizeTalent, type OptimizeSettings, type Progress } from './optimize-talent.js'
import type { TalentProblem } from './talent-problem.js'

function steps(problem: TalentProblem, settings: OptimizeSettings = {}): Progress[] {
  const seen: Progress[] = []
  const search = optimizeTalent(problem, settings)
  for (;;) {
    const { value, done } = search.next()
    seen.push(value)
    if (done === true) return seen
  }
}

function solved(problem: TalentProblem, settings: OptimizeSettings = {}): Progress {
  return steps(problem, settings).at(-1)!
}

/** The cheapest of all orders, found by trying every one of them. */
function leastCost(problem: TalentProblem, placed: readonly number[] = []): number {
  const left = problem.durations.flatMap((_, scene) => (placed.includes(scene) ? [] : [scene]))
  if (left.length === 0) return costOfOrder(problem, placed)
  return Math.min(...left.map((scene) => leastCost(problem, [...placed, scene])))
}

/** Problems of up to so many scenes. */
function sized(seed: number, scenes: number): TalentProblem {
  return randomTalent(seed, { scenes, people: 6 })
}

function range(last: number): number[] {
  return Array.from({ length: last }, (_, at) => at + 1)
}

function shuffled(length: number, seed: number): number[] {
  const chance = chanceOf(seed)
  return Array.from({ length }, (_, item) => ({ item, key: chance() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

describe('the cheapest order of scenes', () => {
  it('is the one that trying all orders finds', () => {
    const dearer = (seeds: readonly number[], scenes: number) => seeds.filter((seed) => solved(sized(seed, scenes)).cost !== leastCost(sized(seed, scenes)))
    expect(dearer(range(300), 5)).toEqual([])
    expect(dearer(range(60), 6)).toEqual([])
    expect(dearer([1, 2], 8)).toEqual([])
  })

  it('costs what the verifier finds it costs, on 10,000 problems', () => {
    const wrong = range(10_000).filter((seed) => {
      const { order, cost, proven } = solved(sized(seed, 6))
      return !proven || verifyTalent({ ...sized(seed, 6), order, cost }).length > 0
    })
    expect(wrong).toEqual([])
  })

  it('costs the same however scenes and people are numbered, and whatever the seed', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const problem = randomTalent(seed, { scenes: 12, people: 10 })
      const [scenes, people] = [shuffled(problem.durations.length, seed), shuffled(problem.costs.length, seed + 1)]
      const renumbered = {
        durations: scenes.map((scene) => problem.durations[scene]!),
        costs: people.map((person) => problem.costs[person]!),
        needed: people.map((person) => scenes.map((scene) => problem.needed[person]![scene]!)),
      }
      expect(solved(renumbered, { seed: seed + 2 }).cost).toBe(solved(problem).cost)
    }
  })

  it('is approached from both sides: cost never rises, the bound never falls or passes the cost', () => {
    const seen = steps(randomTalent(5, { scenes: 24, people: 14 }), { statesPerStep: 8 })
    for (const [at, { cost, lowerBound, proven }] of seen.entries()) {
      const before = seen[at - 1] ?? { cost: Infinity, lowerBound: 0 }
      expect([cost <= before.cost, lowerBound >= before.lowerBound, lowerBound <= cost, proven === (lowerBound === cost)]).toEqual([true, true, true, true])
    }
  })

  it('is the same, step by step, for the same seed', () => {
    const problem = randomTalent(11, { scenes: 20, people: 12 })
    expect(steps(problem, { seed: 3, statesPerStep: 16 })).toEqual(steps(problem, { seed: 3, statesPerStep: 16 }))
  })

  it('is found with next to no memory too', () => {
    for (let seed = 1; seed <= 15; seed += 1) {
      const problem = randomTalent(seed, { scenes: 12, people: 10 })
      expect(solved(problem, { mostStates: 4 })).toMatchObject({ cost: solved(problem).cost, proven: true })
    }
  })

  it('is not looked for beyond 64 different scenes, and then said to be unproven', () => {
    const people = Array.from({ length: 12 }, (_, person) => Array.from({ length: 70 }, (__, scene) => ((scene * 37 + 5) >> (person % 7)) % 2 === 1 || scene % 12 === person))
    const problem = { durations: Array.from({ length: 70 }, () => 1), costs: people.map(() => 1), needed: people }
    const { order, cost, proven } = solved(problem)
    expect([proven, verifyTalent({ ...problem, order, cost })]).toEqual([false, []])
  })

  it('costs nothing where nobody is needed, and where there are no scenes', () => {
    expect(solved({ durations: [2, 3], costs: [5], needed: [[false, false]] })).toEqual({ order: [0, 1], cost: 0, lowerBound: 0, proven: true })
    expect(solved({ durations: [], costs: [], needed: [] })).toEqual({ order: [], cost: 0, lowerBound: 0, proven: true })
  })
})
