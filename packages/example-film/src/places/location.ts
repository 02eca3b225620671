/** A place in the world where the unit works. */
export interface ExampleLocation {
  readonly locationId: string
  /** Short name for code: "quay". */
  readonly key: LocationKey
  readonly name: string
  readonly address: string
  readonly parking: string
  readonly basecamp: string
  readonly hospital: Hospital
  /** Access and permit notes. */
  readonly notes: string
  /** The screenplay's sets played here, as the headings name them. */
  readonly sets: readonly string[]
  /** Degrees north and east. */
  readonly latitude: number
  readonly longitude: number
}

/** The nearest hospital with an emergency department. */
export interface Hospital {
  readonly name: string
  readonly address: string
  readonly phone: string
}

export type LocationKey = 'quay' | 'ferry' | 'cafe' | 'lighthouse' | 'cannery' | 'bandHall' | 'townHall' | 'bridge'
