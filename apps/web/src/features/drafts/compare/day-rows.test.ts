import { expect, it } from '@jest/globals'
import { compareBoards, emptyBoard, type ShootDay } from '@callboard/schedule'
import { dayRowsOf } from './day-rows.js'

const day = { id: 'd1', type: 'shoot', order: 'a0', date: '2027-01-12', generalCall: '07:00', locationId: null, note: '', locked: false } as ShootDay

it.each([
  ['h24', 'call 07:00', 'call 18:30'],
  ['h12', 'call 7:00 AM', 'call 6:30 PM'],
] as const)('writes calls as the production does: %s', (clock, was, now) => {
  const before = { ...emptyBoard(), days: [day] }
  const after = { ...emptyBoard(), days: [{ ...day, generalCall: '18:30' as ShootDay['generalCall'] }] }
  const names = { clock, scenes: [], people: [], locations: [] }
  expect(dayRowsOf('d1', { before, after, names, comparison: compareBoards(before, after) })).toMatchObject([{ was, now }])
})
