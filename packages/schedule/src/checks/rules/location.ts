import type { LocalDate } from '@callboard/time'
import { formatDay } from '@callboard/time'
import type { CheckedLocation, LocationWindow } from '../checks-input.js'
import type { CheckedDay } from '../checked-day.js'
import { flag } from '../flag.js'
import type { Ground } from '../ground.js'
import { placesOf } from '../places-of.js'
import type { RedFlag } from '../red-flag.js'
import { dates, noted } from '../words.js'

/** Places the day goes to that cannot be had on its date, or whose permit does not cover it. */
export function locationFlags(ground: Ground, day: CheckedDay): readonly RedFlag[] {
  return placesOf(ground, day).flatMap((locationId) => {
    const location = ground.locationOf.get(locationId)
    const why = location && reasonAgainst(location, day.day.date)
    return why ? [flagOf(day, location, why)] : []
  })
}

interface Reason {
  readonly says: string
  readonly figures: readonly string[]
}

function reasonAgainst({ windows }: CheckedLocation, date: LocalDate): Reason | null {
  const shut = windows.find((window) => window.kind === 'unavailable' && covers(window, date))
  if (shut) return { says: `which is not available ${dates(shut)}${noted(shut.note)}`, figures: ['unavailable', shut.from, shut.to] }
  return outside(windows, 'available', date) ?? outside(windows, 'permit', date)
}

function outside(windows: readonly LocationWindow[], kind: 'available' | 'permit', date: LocalDate): Reason | null {
  const given = windows.filter((window) => window.kind === kind)
  if (given.length === 0 || given.some((window) => covers(window, date))) return null
  const figures = [kind, ...given.flatMap(({ from, to }) => [from, to])]
  const last = given.reduce((latest, { to }) => (to > latest ? to : latest), given[0]?.to ?? date)
  if (kind === 'permit' && last < date) return { says: `whose permit expired on ${formatDay(last)}`, figures }
  const spans = given.map((window) => `${dates(window)}${noted(window.note)}`).join(', ')
  return { says: kind === 'permit' ? `whose permit is ${spans}` : `which is to be had only ${spans}`, figures }
}

function covers({ from, to }: LocationWindow, date: LocalDate): boolean {
  return from <= date && date <= to
}

function flagOf(day: CheckedDay, { locationId, name }: CheckedLocation, { says, figures }: Reason): RedFlag {
  return flag({
    check: 'location',
    severity: 'breach',
    subjects: { locationIds: [locationId], dayIds: [day.day.id] },
    figures: [day.day.date, ...figures],
    sentence: `${day.fullName} is at ${name}, ${says}.`,
  })
}
