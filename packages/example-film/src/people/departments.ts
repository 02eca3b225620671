import { minutes, type Minutes } from '@callboard/time'
import { stableId } from '../stable-id.js'

/** A department of the example film in the order of the call sheet. */
export interface Department {
  readonly departmentId: string
  readonly name: string
  /** Its pre-call: from the general call, negative is earlier. */
  readonly callOffset: Minutes
}

const rows: readonly (readonly [name: string, callOffset: number])[] = [
  ['Production', -30],
  ['Direction', -30],
  ['Script', 0],
  ['Camera', -15],
  ['Sound', 0],
  ['Electric', -30],
  ['Grip', -30],
  ['Art', -45],
  ['Props', -30],
  ['Wardrobe', -60],
  ['Make-up & Hair', -75],
  ['Stunts & SFX', 0],
  ['Locations', -75],
  ['Transport', -90],
  ['Catering', -105],
  ['Post & DIT', 0],
]

/** The sixteen departments of the example film with their pre-calls. */
export const departments: readonly Department[] = rows.map(([name, callOffset]) => ({
  departmentId: stableId(`department ${name}`),
  name,
  callOffset: minutes(callOffset),
}))
