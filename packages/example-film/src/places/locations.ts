import { stableId } from '../stable-id.js'
import { eastMarrowHospital, penmarrowHospital } from './hospitals.js'
import type { ExampleLocation, LocationKey } from './location.js'
import { townLocations } from './town-locations.js'
import { waterLocations } from './water-locations.js'

/** The eight locations of the example film: an invented town on the south coast of Cornwall. */
export const locations: readonly ExampleLocation[] = [...townLocations, ...waterLocations].map(
  ({ side, ...facts }) => ({
    ...facts,
    locationId: locationIdOf(facts.key),
    hospital: side === 'east' ? eastMarrowHospital : penmarrowHospital,
  }),
)

/** The id of a location by its short name. */
export function locationIdOf(key: LocationKey): string {
  return stableId(`location ${key}`)
}
