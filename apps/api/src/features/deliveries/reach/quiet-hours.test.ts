import { describe, expect, it } from '@jest/globals'
import { clockTime, instant, zone } from '@callboard/time'
import { tellAt } from './quiet-hours.js'

const NIGHT = { from: '22:00', to: '07:00', zone: 'Europe/Lisbon' }
const NOON = { from: '12:00', to: '14:00', zone: 'Europe/Lisbon' }

describe('when somebody may be told', () => {
  it.each([
    ['at any hour without quiet hours', '2027-01-11T23:30:00Z', null, null, '2027-01-11T23:30:00Z'],
    ['now in the afternoon', '2027-01-11T15:00:00Z', NIGHT, null, '2027-01-11T15:00:00Z'],
    ['in the morning when it is evening', '2027-01-11T22:00:00Z', NIGHT, null, '2027-01-12T07:00:00Z'],
    ['in the same morning after midnight', '2027-01-12T03:00:00Z', NIGHT, null, '2027-01-12T07:00:00Z'],
    ['when they end, to the minute', '2027-01-12T07:00:00Z', NIGHT, null, '2027-01-12T07:00:00Z'],
    ['after a rest at noon', '2027-01-12T12:30:00Z', NOON, null, '2027-01-12T14:00:00Z'],
    ['now when it affects tomorrow at 06:30', '2027-01-11T22:00:00Z', NIGHT, '2027-01-12T06:30:00Z', '2027-01-11T22:00:00Z'],
    ['now when it is twelve hours ahead', '2027-01-11T22:00:00Z', NIGHT, '2027-01-12T10:00:00Z', '2027-01-11T22:00:00Z'],
    ['in the morning when it is a minute more', '2027-01-11T22:00:00Z', NIGHT, '2027-01-12T10:01:00Z', '2027-01-12T07:00:00Z'],
    ['in the morning when it was today', '2027-01-11T22:00:00Z', NIGHT, '2027-01-11T06:30:00Z', '2027-01-12T07:00:00Z'],
    ['by their own clock, not by the production’s', '2027-01-11T15:00:00Z', { ...NIGHT, zone: 'Asia/Tokyo' }, null, '2027-01-11T22:00:00Z'],
    ['after clocks went forward in the night', '2027-03-27T23:00:00Z', { ...NIGHT, zone: 'Europe/Berlin' }, null, '2027-03-28T05:00:00Z'],
    ['when the end is in the hour that is skipped', '2027-03-28T00:00:00Z', { from: '22:00', to: '02:30', zone: 'Europe/Berlin' }, null, '2027-03-28T01:30:00Z'],
  ] as const)('%s', (_case, now, quiet, affects, expected) => {
    const hours = quiet && { from: clockTime(quiet.from), to: clockTime(quiet.to), zone: zone(quiet.zone) }
    expect(tellAt(instant(now), hours, affects && instant(affects))).toBe(expected)
  })
})
