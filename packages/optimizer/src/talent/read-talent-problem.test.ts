import { expect, it } from '@jest/globals'
import { readTalentProblem } from './read-talent-problem.js'

const GOOD = { durations: [2, 1], costs: [10, 0], needed: [[1, 0], [true, false]] }

it('reads days, costs and who is needed', () => {
  expect(readTalentProblem({ ...GOOD, name: 'else' })).toEqual({ ok: true, value: { durations: [2, 1], costs: [10, 0], needed: [[true, false], [true, false]] } })
})

it.each([
  ['durations', null],
  ['durations', 'text'],
  ['durations', { ...GOOD, durations: [2, 0] }],
  ['durations', { ...GOOD, durations: [2, 1.5] }],
  ['costs', { ...GOOD, costs: [10, -1] }],
  ['costs', { ...GOOD, costs: '10' }],
  ['needed', { ...GOOD, costs: [10] }],
  ['needed', { ...GOOD, needed: [[1, 0], [1]] }],
  ['needed', { ...GOOD, needed: [[1, 0], [1, 2]] }],
])('refuses by the field %s', (field, value) => {
  expect(readTalentProblem(value)).toEqual({ ok: false, refusal: { kind: 'not-an-instance', field } })
})

it.each([{ sceneLocation: [0, 0] }, { precedences: [] }])('refuses what has rules of its own: %p', (more) => {
  expect(readTalentProblem({ ...GOOD, ...more })).toEqual({ ok: false, refusal: { kind: 'other-rules' } })
})

it('refuses costs that 32 bits cannot count', () => {
  expect(readTalentProblem({ ...GOOD, costs: [2 ** 29, 0] })).toEqual({ ok: false, refusal: { kind: 'too-large' } })
})
