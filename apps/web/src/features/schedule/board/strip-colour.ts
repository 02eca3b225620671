import { stripColours, type StripColour } from '../../../ui/palette.js'
import type { BoardScene } from '../schedule-facts.js'

/** Which colour a scene's strip has, as on every board of the trade; a mixed or half light has its own. */
export function lightOf(scene: Pick<BoardScene, 'intExt' | 'lighting'>): StripColour {
  if (scene.lighting === 'dawnDusk' || scene.intExt === 'INT/EXT') return 'BETWEEN'
  const place = scene.intExt === 'EXT' ? 'EXT' : 'INT'
  return scene.lighting === 'night' ? `${place} NIGHT` : `${place} DAY`
}

/** The colour as hex: the production's own where it has one. */
export function colourOf(light: StripColour, palette: Readonly<Record<string, unknown>>): string {
  const own = palette[light]
  return typeof own === 'string' && /^#[0-9a-f]{6}$/i.test(own) ? own : stripColours[light]
}

/** The word for the light, as written in the screenplay (shortened as on paper strips) or as it was understood. */
export function lightWord(scene: Pick<BoardScene, 'timeOfDay' | 'lighting'>): string {
  if (scene.timeOfDay) return scene.timeOfDay.toUpperCase().replace('CONTINUOUS', 'CONT.')
  return scene.lighting === null ? '' : { day: 'DAY', night: 'NIGHT', dawnDusk: 'DAWN/DUSK' }[scene.lighting]
}
