import { describe, expect, it } from '@jest/globals'
import { exampleDay, exampleRead } from '../../../test/reader-example.js'
import { callViewOf, countdownOf } from './call-view.js'

const { snapshot } = exampleRead(1)

describe('callViewOf', () => {
  it.each([
    ['the day before the first', '2027-01-11T15:00:00Z', 1],
    ['during the first', '2027-01-12T17:59:00Z', 1],
    ['after its wrap', '2027-01-12T18:00:00Z', 2],
    ['after everything', '2027-02-01T00:00:00Z', 2],
  ])('%s shows the day that matters', (_when, now, dayNumber) => {
    expect(callViewOf(snapshot, Date.parse(now)).day?.dayNumber).toBe(dayNumber)
  })

  it('shows the day that was chosen, and the others beside it', () => {
    const view = callViewOf(snapshot, Date.parse('2027-01-11T15:00:00Z'), 'day-2')
    expect([view.day?.dayNumber, view.others.map((day) => day.dayNumber)]).toEqual([2, [1]])
  })

  it('shows none when they are called on none', () => {
    expect(callViewOf({ ...snapshot, days: [] }, 0)).toEqual({ day: null, others: [], countdown: '' })
  })
})

describe('countdownOf', () => {
  it.each([
    ['2027-01-09T05:00:00Z', 'in 3 days'],
    ['2027-01-11T03:00:00Z', 'in 1 day 3 h'],
    ['2027-01-11T06:00:00Z', 'in 1 day'],
    ['2027-01-11T15:00:00Z', 'in 15 h'],
    ['2027-01-12T05:29:30Z', 'in 31 min'],
    ['2027-01-12T04:30:00Z', 'in 1 h 30 min'],
    ['2027-01-12T06:00:00Z', 'now'],
    ['2027-01-12T17:00:00Z', 'now'],
    ['2027-01-12T18:00:00Z', 'wrapped'],
  ])('at %s says %s', (now, words) => {
    expect(countdownOf(exampleDay(1), Date.parse(now))).toBe(words)
  })
})
