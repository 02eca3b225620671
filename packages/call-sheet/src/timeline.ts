import { MINUTES_PER_EIGHTH, stripsOfDay, type Board, type Strip } from '@callboard/schedule'
import { minutes, type Minutes } from '@callboard/time'

/** A strip with its estimated place in the day. */
export interface Slot {
  readonly strip: Strip
  /** Elapsed minutes from general call to the strip's start. */
  readonly startsAfter: Minutes
  readonly length: Minutes
}

/** The day minute by minute: strips in shooting order, scenes at pages times pace, banners at their own length. */
export function timelineOf(day: {
  readonly board: Board
  readonly dayId: string
  readonly minutesPerEighth?: number | undefined
}): readonly Slot[] {
  const pace = day.minutesPerEighth ?? MINUTES_PER_EIGHTH
  const slots: Slot[] = []
  let eighths = 0
  let pauses = 0
  for (const strip of stripsOfDay(day.board, day.dayId)) {
    const startsAfter = Math.round(eighths * pace) + pauses
    if (strip.kind === 'scene') eighths += strip.eighths
    else pauses += strip.minutes
    const ends = Math.round(eighths * pace) + pauses
    slots.push({ strip, startsAfter: minutes(startsAfter), length: minutes(ends - startsAfter) })
  }
  return slots
}
