import type { ExampleLocation } from './location.js'

/** A location as it is listed here: the hospital follows from the side of the river. */
export interface LocationFacts extends Omit<ExampleLocation, 'locationId' | 'hospital'> {
  readonly side: 'west' | 'east'
}
