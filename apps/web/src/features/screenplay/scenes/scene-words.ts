import { type Eighths, formatEighths } from '@callboard/schedule'
import type { IntExt, Lighting } from '../../../lib/graphql.generated.js'

export const intExtWords = { INT: 'INT', EXT: 'EXT', INT_EXT: 'INT/EXT' } as const satisfies Record<IntExt, string>

export const lightingWords = { day: 'Day', night: 'Night', dawnDusk: 'Dawn or dusk' } as const satisfies Record<Lighting, string>

export interface Length {
  readonly eighths: Eighths
  readonly eighthsEstimated: boolean
}

/** Pages in eighths; a length nobody measured carries a tilde. */
export function pagesWords({ eighths, eighthsEstimated }: Length): string {
  return `${eighthsEstimated ? '~' : ''}${formatEighths(eighths)}`
}

/** All of them together; estimated when any is. */
export function pagesOfAll(scenes: readonly Length[]): string {
  return pagesWords({
    eighths: scenes.reduce((sum, scene) => sum + scene.eighths, 0) as Eighths,
    eighthsEstimated: scenes.some(({ eighthsEstimated }) => eighthsEstimated),
  })
}

/** How a scene is called when it has no number. */
export function sceneName({ number, position }: { readonly number: string; readonly position: number }): string {
  return number === '' ? `Unnumbered scene ${position}` : `Scene ${number}`
}
