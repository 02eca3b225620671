import type { PersonLocation } from '@callboard/notice'
import type { LocationFacts } from './publication-facts.repository.js'
import { hospitalOf } from './sheets-of.js'

/** A location as whoever must find it reads it. */
export function personLocationOf(location: LocationFacts | undefined): PersonLocation | null {
  if (location === undefined) return null
  const { name, address, parking, basecamp, notes, latitude, longitude } = location
  return { name, address, parking, basecamp, notes, latitude, longitude, hospital: hospitalOf(location) }
}
