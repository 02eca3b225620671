import { MINUTES_PER_EIGHTH, stripsOfDay, type Board, type Strip } from '@callboard/schedule'
import { minutes, type Minutes } from '@callboard/time'

/** A strip with its estimated place in the day. */
export interface Slot {
  readonly strip: Strip
  /** Elapsed minutes from general call to the strip's start. */
  readonly startsAfter: Minutes
  readonly length: Minutes
}

/** The day minute by minute: strips in shooting order, scenes at pages times rate, banners at their own length. */
export function timelineOf(day: {
  readonly board: Board
  readonly dayId: string
  readonly minutesPerEighth?: number | undefined
}): readonly Slot[] {
  const slots: Slot[] = []
  let elapsed = 0
  for (const strip of stripsOfDay(day.board, day.dayId)) {
    const length = lengthOf(strip, day.minutesPerEighth ?? MINUTES_PER_EIGHTH)
    slots.push({ strip, startsAfter: minutes(elapsed), length })
    elapsed += length
  }
  return slots
}

function lengthOf(strip: Strip, minutesPerEighth: number): Minutes {
  return strip.kind === 'scene' ? minutes(Math.round(strip.eighths * minutesPerEighth)) : strip.minutes
}
