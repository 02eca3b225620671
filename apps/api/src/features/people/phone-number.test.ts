import { describe, expect, it } from '@jest/globals'
import { countryOfZone, readPhoneNumber } from './phone-number.js'

describe('readPhoneNumber', () => {
  it.each([
    ['+351 912 345 678', 'DE', { phone: '+351 912 345 678', phoneE164: '+351912345678' }],
    ['912 345 678', 'PT', { phone: '912 345 678', phoneE164: '+351912345678' }],
    ['0049 30 901820', 'PT', { phone: '0049 30 901820', phoneE164: '+4930901820' }],
    ['912 345 678', null, { phone: '912 345 678', phoneE164: null }],
    ['12 34', 'PT', { phone: '12 34', phoneE164: null }],
    ['+1 2', 'US', null],
    ['via agent', 'PT', null],
    ['', 'PT', null],
  ] as const)('reads %s in %s', (text, country, expected) => {
    expect(readPhoneNumber(text, country)).toEqual(expected)
  })
})

it.each([
  ['Europe/Lisbon', 'PT'],
  ['Europe/Berlin', 'DE'],
  ['America/Los_Angeles', 'US'],
  ['Etc/UTC', null],
])('the clocks of %s hang in %s', (zone, country) => {
  expect(countryOfZone(zone)).toBe(country)
})
