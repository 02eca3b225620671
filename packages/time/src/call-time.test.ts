import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import cases from '../cases/call-times.json' with { type: 'json' }
import { addDays, callTime, clockTime, localDate, minutes, minutesBetween, wallTimeOf, zone } from './index.js'

const ZONES = ['Europe/Berlin', 'America/Los_Angeles', 'Australia/Lord_Howe', 'America/St_Johns', 'Pacific/Auckland']

describe('when a person must be there', () => {
  it.each(cases)('$zone, general call $date $generalCall, offset $offset: $says', (call) => {
    const { date, time } = callTime({
      date: localDate(call.date),
      generalCall: clockTime(call.generalCall),
      offset: minutes(call.offset),
      zone: zone(call.zone),
    })
    expect({ date, time }).toEqual({ date: call.calledOn, time: call.calledAt })
  })
})

describe('laws of calls', () => {
  it('an offset is elapsed time on every day of the year, whatever the clocks do', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: 0, max: 365 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: -720, max: 720 }),
        (name, day, minuteOfDay, offset) => {
          const general = { date: addDays(localDate('2027-01-01'), day), generalCall: clockOf(minuteOfDay), zone: zone(name) }
          const unit = callTime({ ...general, offset: minutes(0) })
          const person = callTime({ ...general, offset: minutes(offset) })
          expect(minutesBetween(unit.instant, person.instant)).toBe(offset)
          expect(wallTimeOf(person.instant, general.zone)).toEqual({ date: person.date, time: person.time })
        },
      ),
      { numRuns: 2000 },
    )
  })
})

function clockOf(minuteOfDay: number) {
  const hour = String(Math.floor(minuteOfDay / 60)).padStart(2, '0')
  return clockTime(`${hour}:${String(minuteOfDay % 60).padStart(2, '0')}`)
}
