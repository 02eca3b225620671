import { DAY_TYPE_NAMES, boneyardOf, dayNumberOf, stripsOfDay, type Board, type Strip } from '@callboard/schedule'
import { formatDay } from '@callboard/time'
import type { ScheduleFacts } from '../schedule-facts.js'

type Names = Pick<ScheduleFacts, 'scenes'>

/** A strip by its name: `Scene 42`, `Scene 42 part B`, `“Lunch”`. */
export function stripName(strip: Strip, { scenes }: Names): string {
  if (strip.kind === 'banner') return `“${strip.text}”`
  const scene = scenes.get(strip.sceneId)
  const name = scene?.number ? `Scene ${scene.number}` : (scene?.set ?? 'A scene')
  return strip.part === null ? name : `${name} part ${strip.part}`
}

/**
 * Several strips by name, or by count when the names would not be read.
 * @example stripNames(strips, facts) // 'Scenes 12 and 14', '7 strips'
 */
export function stripNames(strips: readonly Strip[], names: Names): string {
  const [only] = strips
  if (only && strips.length === 1) return stripName(only, names)
  if (strips.length > 4 || strips.length === 0) return `${strips.length} strips`
  const all = strips.map((strip) => stripName(strip, names))
  const areScenes = all.every((name) => name.startsWith('Scene '))
  const words = areScenes ? all.map((name) => name.slice('Scene '.length)) : all
  return `${areScenes ? 'Scenes ' : ''}${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** `Day 9`, `Travel Tue 12 Jan`, or `the boneyard`. */
export function dayName(board: Board, dayId: string | null): string {
  if (dayId === null) return 'the boneyard'
  const day = board.days.find((one) => one.id === dayId)
  if (!day) return 'a day that is gone'
  const number = dayNumberOf(board, dayId)
  return number === null ? `${DAY_TYPE_NAMES[day.type]} ${formatDay(day.date)}` : `Day ${number}`
}

/** Where a strip is now: `Day 9, position 3 of 7`. */
export function placeName(board: Board, stripId: string): string {
  const dayId = board.strips.find((strip) => strip.id === stripId)?.dayId ?? null
  const there = dayId === null ? boneyardOf(board) : stripsOfDay(board, dayId)
  const position = there.findIndex((strip) => strip.id === stripId) + 1
  return `${dayName(board, dayId)}, position ${position} of ${there.length}`
}

/** What a move did, read out: `Scene 42 moved to Day 9, position 3 of 7`. */
export function movedWords(board: Board, stripIds: readonly string[], names: Names): string {
  const strips = board.strips.filter((strip) => stripIds.includes(strip.id))
  const [first] = stripIds
  if (first === undefined) return ''
  return `${stripNames(strips, names)} moved to ${placeName(board, first)}`
}

/** A sentence begins with it. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
