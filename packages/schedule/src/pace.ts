import { minutes, type Minutes } from '@callboard/time'
import type { Strip } from './board.js'

/** How fast a production shoots. */
export interface Pace {
  readonly minutesPerEighth: number
  /** Shooting times typed by hand, by scene id; the other scenes go by their length. */
  readonly typed?: ReadonlyMap<string, TypedTime>
}

/** The time typed for a whole scene, and the length it is shared out by among the parts of a split one. */
export interface TypedTime {
  readonly minutes: number
  readonly eighths: number
}

/** 12 minutes for an eighth: five pages in eight hours of shooting. A starting value, to be set per production. */
export const MINUTES_PER_EIGHTH = 12

export const USUAL_PACE: Pace = { minutesPerEighth: MINUTES_PER_EIGHTH }

/** A scene with the shooting time typed for it; null: none. */
export interface TimedScene {
  readonly sceneId: string
  readonly eighths: number
  readonly estimatedMinutes: number | null
}

/** The pace of a production, with the times somebody typed for its scenes. */
export function paceOf({ scenes }: { readonly scenes: readonly TimedScene[] }, minutesPerEighth: number = MINUTES_PER_EIGHTH): Pace {
  const typed = scenes.flatMap(({ sceneId, estimatedMinutes, eighths }): [string, TypedTime][] =>
    estimatedMinutes === null ? [] : [[sceneId, { minutes: estimatedMinutes, eighths }]],
  )
  return { minutesPerEighth, typed: new Map(typed) }
}

/**
 * How long some strips take: scenes by length at the pace or in the time typed for them, banners in their own; rounded once.
 * A part of a split scene takes its share of the typed time by length.
 */
export function estimatedMinutesOf(strips: readonly Strip[], pace: Pace = USUAL_PACE): Minutes {
  return minutesSoFar(strips, pace).at(-1) ?? minutes(0)
}

/** After each strip, how long everything up to it takes. */
export function minutesSoFar(strips: readonly Strip[], pace: Pace): readonly Minutes[] {
  let eighthsAtPace = 0
  let shooting = 0
  let pauses = 0
  return strips.map((strip) => {
    const typed = strip.kind === 'scene' ? pace.typed?.get(strip.sceneId) : undefined
    if (strip.kind === 'banner') pauses += strip.minutes
    else if (typed) shooting += shareOf(strip.part === null ? null : strip.eighths, typed)
    else eighthsAtPace += strip.eighths
    return minutes(Math.round(eighthsAtPace * pace.minutesPerEighth + shooting) + pauses)
  })
}

/** The whole time for a scene that is not split; of a scene without length each part takes the whole time. */
function shareOf(eighthsOfPart: number | null, typed: TypedTime): number {
  if (eighthsOfPart === null || typed.eighths === 0) return typed.minutes
  return (typed.minutes * eighthsOfPart) / typed.eighths
}
