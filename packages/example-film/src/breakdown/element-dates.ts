import { addDays, type LocalDate } from '@callboard/time'
import { availabilities } from '../people/availabilities.js'
import { elementIdOf } from './elements.js'

/** When somebody or something of the example can, might or cannot be had. */
export interface ExampleAvailability {
  readonly elementId: string | null
  readonly personId: string | null
  readonly from: LocalDate
  readonly to: LocalDate
  readonly kind: 'unavailable' | 'hold' | 'confirmed'
  readonly note: string
}

/** A day something is busy off camera. */
export interface ExampleEvent {
  readonly elementId: string
  readonly date: LocalDate
  readonly kind: 'travel' | 'rehearsal' | 'fitting'
}

type AvailabilityRow = readonly [category: string, name: string, fromDay: number, toDay: number, kind: ExampleAvailability['kind'], note: string]

/** By shoot day. The rowing boat is promised to somebody else on the night it is needed: one of the things for a check to find. */
const availabilityRows: readonly AvailabilityRow[] = [
  ['Vehicles', 'MV Marrow Belle', 8, 9, 'confirmed', 'Charter signed, nights only'],
  ['Vehicles', 'MV Marrow Belle', 11, 12, 'confirmed', 'Charter signed'],
  ['Vehicles', 'Rowing boat', 11, 11, 'unavailable', 'Regatta on the other side'],
  ['Vehicles', 'Town band bus', 6, 6, 'confirmed', 'From the museum, with a driver'],
  ['Animals', 'Parrot', 3, 3, 'confirmed', 'From noon'],
  ['Animals', 'Parrot', 12, 12, 'confirmed', 'From two o’clock'],
  ['Camera', 'Drones', 11, 11, 'confirmed', 'Flight permission is here'],
  ['Vehicles', 'MV Marrow Belle', 10, 10, 'hold', 'Weather cover'],
]

type EventRow = readonly [part: string, day: number, daysLater: number, kind: ExampleEvent['kind']]

const eventRows: readonly EventRow[] = [
  ['MAYOR', 2, -1, 'fitting'],
  ['CELESTE', 2, -1, 'travel'],
  ['NELL', 1, -2, 'rehearsal'],
  ['MRS PASCOE', 4, -1, 'travel'],
  ['TOBIAS', 8, -1, 'rehearsal'],
]

/** The dates of the example's people and things, around the dates of its shoot days. */
export function elementDatesOn(dates: readonly LocalDate[]): { readonly availabilities: readonly ExampleAvailability[]; readonly events: readonly ExampleEvent[] } {
  const dateOf = (day: number): LocalDate => {
    const date = dates[day - 1]
    if (date === undefined) throw new RangeError(`No shoot day ${day}`)
    return date
  }
  const ofPeople = availabilities.map(({ personId, fromDay, toDay, reason }) => ({
    elementId: null, personId, from: dateOf(fromDay), to: dateOf(toDay), kind: 'unavailable' as const, note: reason,
  }))
  const ofThings = availabilityRows.map(([category, name, fromDay, toDay, kind, note]) => ({
    elementId: elementIdOf(category, name), personId: null, from: dateOf(fromDay), to: dateOf(toDay), kind, note,
  }))
  const events = eventRows.map(([part, day, later, kind]) => ({ elementId: elementIdOf('Cast Members', part), date: addDays(dateOf(day), later), kind }))
  return { availabilities: [...ofPeople, ...ofThings], events }
}
