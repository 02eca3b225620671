import { describe, expect, it } from '@jest/globals'
import { exampleDay, exampleRead } from '../../../test/reader-example.js'
import { callViewOf, leftUntil } from './call-view.js'

const days = [exampleDay(1), exampleDay(2), exampleDay(3)]
const { snapshot } = exampleRead(1, { days })
const at = (text: string) => Date.parse(text)

describe('the day a person came to read about', () => {
  it.each([
    ['the first before all', '2027-01-10T12:00:00Z', 'day-1'],
    ['today until its wrap', '2027-01-12T17:59:00Z', 'day-1'],
    ['the next from then on', '2027-01-12T18:00:00Z', 'day-2'],
    ['the last once all are over', '2027-02-01T00:00:00Z', 'day-3'],
  ])('is %s', (_which, now, dayId) => {
    expect(callViewOf(snapshot, at(now)).day?.dayId).toBe(dayId)
  })

  it('is the one that was chosen', () => {
    const view = callViewOf(snapshot, at('2027-01-10T12:00:00Z'), 'day-2')
    expect([view.day?.dayId, view.others.map(({ dayId }) => dayId)]).toEqual(['day-2', ['day-1', 'day-3']])
  })

  it('is none without days', () => {
    expect(callViewOf({ ...snapshot, days: [] }, at('2027-01-10T12:00:00Z'))).toEqual({ day: null, others: [], left: null })
  })
})

it.each([
  ['2027-01-11T15:00:00Z', { days: 0, hours: 15, minutes: 0 }],
  ['2027-01-12T05:28:00Z', { days: 0, hours: 0, minutes: 32 }],
  ['2027-01-11T05:30:30Z', { days: 1, hours: 0, minutes: 30 }],
  ['2027-01-08T06:00:00Z', { days: 4, hours: 0, minutes: 0 }],
  ['2027-01-12T06:00:00Z', 'now'],
  ['2027-01-12T18:00:00Z', 'wrapped'],
] as const)('at %s it is %j', (now, left) => {
  expect(leftUntil(exampleDay(1), at(now))).toEqual(left)
})
