import { addDays, clockTime, instant, localDate } from '@callboard/time'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { changeIdOf, changesBetween, needsNewAnswer, type Booking, type Revision, type RevisionDay } from './index.js'

const times = fc.constantFrom('05:30', '07:00', '23:30').map(clockTime)
const locations = fc.constantFrom('Pier 4', 'Studio', null)
const sceneNumbers = fc.uniqueArray(fc.constantFrom('1', '2', '3A'), { maxLength: 3 })
const dates = fc.integer({ min: 0, max: 3 }).map((days) => addDays(localDate('2027-01-12'), days))

const day: fc.Arbitrary<Omit<RevisionDay, 'dayNumber'>> = fc.record({
  dayId: fc.constantFrom('A', 'B', 'C', 'D'),
  date: dates,
  generalCall: times,
  location: locations,
  sceneNumbers,
})

const revision: fc.Arbitrary<Revision> = fc
  .uniqueArray(day, { selector: (one) => one.dayId, maxLength: 4 })
  .map((days) => days.map((one, index) => ({ ...one, dayNumber: index + 1 })))
  .chain((days) => {
    const bookings = days.flatMap((one) => ['ana', 'ben', 'cleo'].map((personId) => bookingOn(one, personId)))
    return fc.tuple(...bookings).map((made) => ({
      number: 2,
      colour: 'Blue',
      days,
      bookings: made.flatMap((booking) => booking ?? []),
    }))
  })

function bookingOn(one: RevisionDay, personId: string): fc.Arbitrary<Booking | null> {
  const fixed = { personId, dayId: one.dayId, dayNumber: one.dayNumber, date: one.date, location: one.location }
  return fc.option(
    fc.record({ time: times, scenes: sceneNumbers }).map(({ time, scenes }) => {
      return { ...fixed, time, instant: instant(`${one.date}T${time}:00Z`), status: 'W' as const, sceneNumbers: scenes }
    }),
  )
}

const namesOf = (people: readonly { readonly personId: string }[]) => people.map((one) => one.personId).toSorted()

describe('laws of changes', () => {
  it('a revision against itself changes nothing', () => {
    fc.assert(
      fc.property(revision, (same) => {
        const total = same.days.length
        const nothing = { first: false, people: [], unit: [], unchangedDays: total, totalDays: total }
        expect(changesBetween(same, same)).toEqual(nothing)
      }),
    )
  })

  it('whoever changes one way changes the other way, and is asked again both ways', () => {
    fc.assert(
      fc.property(revision, revision, (a, b) => {
        const there = changesBetween(a, b).people
        const back = changesBetween(b, a).people
        expect(namesOf(there)).toEqual(namesOf(back))
        expect(namesOf(there.filter(needsNewAnswer))).toEqual(namesOf(back.filter(needsNewAnswer)))
      }),
    )
  })

  it('every day is changed or unchanged, never both', () => {
    fc.assert(
      fc.property(fc.option(revision), revision, (a, b) => {
        const { unit, unchangedDays, totalDays } = changesBetween(a, b)
        const told = unit.filter((change) => change.kind !== 'dayRenumbered')
        const changed = new Set(told.flatMap((change) => change.after?.dayId ?? []))
        expect(unchangedDays + changed.size).toBe(totalDays)
      }),
    )
  })

  it('against nothing, everyone who is called is added', () => {
    fc.assert(
      fc.property(revision, (first) => {
        const { people } = changesBetween(null, first)
        const kinds = people.flatMap((person) => person.changes.map((change) => change.kind))
        expect(kinds).toEqual(first.bookings.map(() => 'added'))
      }),
    )
  })

  it('every change of a person has a name of its own', () => {
    fc.assert(
      fc.property(fc.option(revision), revision, (a, b) => {
        for (const { changes } of changesBetween(a, b).people) {
          expect(new Set(changes.map(changeIdOf)).size).toBe(changes.length)
        }
      }),
    )
  })
})
