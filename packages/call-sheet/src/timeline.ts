import { MINUTES_PER_EIGHTH, stripsOfDay, timelineOfStrips, type Board, type Pace, type Slot } from '@callboard/schedule'

export type { Slot }

/** The day minute by minute: strips in shooting order, scenes at pages times pace or in the time typed for them, banners at their own length. */
export function timelineOf(day: { readonly board: Board; readonly dayId: string } & CallsPace): readonly Slot[] {
  return timelineOfStrips(stripsOfDay(day.board, day.dayId), paceOfCalls(day))
}

export interface CallsPace {
  readonly minutesPerEighth?: number | undefined
  readonly typedTimes?: Pace['typed'] | undefined
}

export function paceOfCalls({ minutesPerEighth = MINUTES_PER_EIGHTH, typedTimes }: CallsPace): Pace {
  return typedTimes ? { minutesPerEighth, typed: typedTimes } : { minutesPerEighth }
}
