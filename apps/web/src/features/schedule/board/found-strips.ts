import { boneyardOf, daysInOrder, stripsOfDay, type Board, type Strip } from '@callboard/schedule'
import type { ScheduleFacts } from '../schedule-facts.js'

/**
 * The strips searched for, in the order of the board, the boneyard last: every word in the number, set, synopsis or characters of the scene,
 * or in a banner's text. Null when nothing is searched for.
 */
export function foundStrips(board: Board, search: string, { scenes }: Pick<ScheduleFacts, 'scenes'>): readonly Strip[] | null {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return null
  const all = [...daysInOrder(board).flatMap((day) => stripsOfDay(board, day.id)), ...boneyardOf(board)]
  return all.filter((strip) => {
    const text = strip.kind === 'banner' ? strip.text.toLowerCase() : (scenes.get(strip.sceneId)?.text ?? '')
    return words.every((word) => text.includes(word))
  })
}
