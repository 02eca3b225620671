import { minutes, type Minutes } from '@callboard/time'
import type { Strip } from './board.js'
import { estimatedMinutesOf, USUAL_PACE, type Pace } from './pace.js'

/** A strip with its estimated place in the day. */
export interface Slot {
  readonly strip: Strip
  /** Elapsed minutes from general call to the strip's start. */
  readonly startsAfter: Minutes
  readonly length: Minutes
}

/** A day's strips in shooting order, minute by minute; each ends when everything up to it is estimated to be done. */
export function timelineOfStrips(strips: readonly Strip[], pace: Pace = USUAL_PACE): readonly Slot[] {
  let startsAfter = minutes(0)
  return strips.map((strip, index) => {
    const ends = estimatedMinutesOf(strips.slice(0, index + 1), pace)
    const slot = { strip, startsAfter, length: minutes(ends - startsAfter) }
    startsAfter = ends
    return slot
  })
}
