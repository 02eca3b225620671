import { MINUTES_PER_EIGHTH, paceOf, stripsOfDay, timelineOfStrips, type Board, type Pace, type Slot } from '@callboard/schedule'
import type { WorkingScene } from './scene-facts.js'

export type { Slot }

/** The day minute by minute: strips in shooting order, scenes at pages times pace or in the time typed for them, banners at their own length. */
export function timelineOf(day: { readonly board: Board; readonly dayId: string } & CallsPace): readonly Slot[] {
  return timelineOfStrips(stripsOfDay(day.board, day.dayId), paceOfCalls(day))
}

export interface CallsPace {
  readonly minutesPerEighth?: number | undefined
  /** Where the times typed for scenes stand; without them all scenes go by their length. */
  readonly scenes?: ReadonlyMap<string, WorkingScene> | undefined
}

export function paceOfCalls({ minutesPerEighth = MINUTES_PER_EIGHTH, scenes }: CallsPace): Pace {
  return scenes ? { ...typedTimesOf(scenes), minutesPerEighth } : { minutesPerEighth }
}

/** Scenes never change, so they are read once: every day of a board asks. */
const known = new WeakMap<ReadonlyMap<string, WorkingScene>, Pace>()

function typedTimesOf(scenes: ReadonlyMap<string, WorkingScene>): Pace {
  const found = known.get(scenes)
  if (found) return found
  const pace = paceOf({ scenes: [...scenes.values()].map((scene) => ({ ...scene, estimatedMinutes: scene.estimatedMinutes ?? null })) })
  known.set(scenes, pace)
  return pace
}
