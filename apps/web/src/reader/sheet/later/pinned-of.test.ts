import { expect, it } from '@jest/globals'
import { pinnedOf } from './pinned-of.js'

const row = (personId: string, position: string, phone = '') => ({ personId, name: personId, position, phone, call: { time: '06:00', otherDay: null }, mine: false })
const crew = [
  { department: 'Direction', people: [row('third', '3rd Assistant Director'), row('second', '2nd Assistant Director'), row('first', '1st Assistant Director', '+351 1')] },
  { department: 'Camera', people: [row('focus', '1st AC'), row('dop', 'Director of Photography')] },
  { department: 'Catering', people: [row('cook', 'Cook')] },
]
const contacts = [{ role: '2nd AD', name: 'second', phone: '+351 2' }]
const pinned = (reader: string, department: string, known = contacts) => pinnedOf({ header: { contacts: known }, crew } as never, { reader, department }).map(({ name, phone, isHead }) => [name, phone, isHead ?? false])

it.each([
  ['focus', 'Camera', [['dop', '', true], ['second', '+351 2', false]]],
  ['dop', 'Camera', [['second', '+351 2', false]]],
  ['third', 'Direction', [['first', '+351 1', true], ['second', '+351 2', false]]],
  ['second', 'Direction', [['first', '+351 1', true]]],
  ['cook', 'Catering', [['second', '+351 2', false]]],
  ['ana', 'Cast', [['second', '+351 2', false]]],
])('%s of %s asks first: %j', (reader, department, expected) => {
  expect(pinned(reader, department)).toEqual(expected)
})

it('shows no number that its owner does not share', () => {
  expect(pinned('focus', 'Camera', [])).toEqual([['dop', '', true], ['second', '', false]])
})
