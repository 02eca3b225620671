import type { Zone } from '@callboard/time'
import type { ClockSetting } from '../../lib/time-words.js'

/** How a revision's times are written, and which revision it is. */
export interface Told {
  readonly zone: Zone
  readonly clock: ClockSetting
  readonly number: number
}
