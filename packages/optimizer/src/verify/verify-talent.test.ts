import { expect, it } from '@jest/globals'
import { verifyTalent } from './verify-talent.js'

/** Two people, three scenes of one, two and three days: the first waits through the second scene when it stands between. */
const CLAIM = { durations: [1, 2, 3], costs: [10, 1], needed: [[true, false, true], [false, true, false]], order: [0, 1, 2], cost: 10 * 6 + 2 }

it.each([
  ['a right answer', {}, []],
  ['a cheaper order', { order: [0, 2, 1], cost: 10 * 4 + 2 }, []],
  ['a cost that is too low', { cost: 61 }, [{ kind: 'wrong-cost', claimed: 61, found: 62 }]],
  ['a scene that is missing', { order: [0, 1] }, [{ kind: 'not-each-scene-once', scene: 2 }]],
  ['a scene shot twice', { order: [0, 1, 2, 2] }, [{ kind: 'not-each-scene-once', scene: 2 }]],
  ['a scene that does not exist', { order: [0, 1, 2, 7] }, [{ kind: 'not-each-scene-once', scene: 7 }]],
])('judges %s', (_, changed, faults) => {
  expect(verifyTalent({ ...CLAIM, ...changed })).toEqual(faults)
})
