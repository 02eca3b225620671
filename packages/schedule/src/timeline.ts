import { minutes, type Minutes } from '@callboard/time'
import type { Strip } from './board.js'
import { minutesSoFar, USUAL_PACE, type Pace } from './pace.js'

/** A strip with its estimated place in the day. */
export interface Slot {
  readonly strip: Strip
  /** Elapsed minutes from general call to the strip's start. */
  readonly startsAfter: Minutes
  readonly length: Minutes
}

/** A day's strips in shooting order, minute by minute; each ends when everything up to it is estimated to be done. */
export function timelineOfStrips(strips: readonly Strip[], pace: Pace = USUAL_PACE): readonly Slot[] {
  const ends = minutesSoFar(strips, pace)
  return strips.map((strip, index) => {
    const startsAfter = ends[index - 1] ?? minutes(0)
    return { strip, startsAfter, length: minutes((ends[index] ?? startsAfter) - startsAfter) }
  })
}
