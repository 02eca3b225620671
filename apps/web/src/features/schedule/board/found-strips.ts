import type { Strip } from '@callboard/schedule'
import type { ScheduleFacts } from '../schedule-facts.js'

/** Whether a strip is among what is searched for: every word in its number, set, synopsis or characters, or in a banner's text. */
export function isFound(strip: Strip, search: string, { scenes }: Pick<ScheduleFacts, 'scenes'>): boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const text = textOf(strip, scenes).toLowerCase()
  return words.every((word) => text.includes(word))
}

function textOf(strip: Strip, scenes: ScheduleFacts['scenes']): string {
  if (strip.kind === 'banner') return strip.text
  const scene = scenes.get(strip.sceneId)
  if (!scene) return ''
  return [scene.number, scene.intExt, scene.set, scene.timeOfDay, scene.synopsis, ...scene.characters].join(' ')
}
