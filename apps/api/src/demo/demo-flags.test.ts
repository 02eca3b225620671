import { expect, it } from '@jest/globals'
import { boardFor, dayIdOf } from '@callboard/example-film'
import { localDate } from '@callboard/time'
import { flagsOfExample } from './flags-of-example.js'

it('leaves a boat that is promised to somebody else, a child without a chaperone and a short night to be found', () => {
  const { blue } = boardFor({ tomorrow: localDate('2027-01-12') })
  const open = flagsOfExample(blue).filter(({ subjects }) => subjects.dayIds.some((dayId) => [11, 12].map(dayIdOf).includes(dayId)))
  expect(open.map(({ rule }) => rule.id).sort()).toEqual(['availability', 'daily-rest', 'element-link'])
})
