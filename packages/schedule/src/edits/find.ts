import type { BannerStrip, Board, SceneStrip, ShootDay, Strip } from '../board.js'
import type { StripMove } from '../edit.js'
import type { EditRefusal } from '../edit-refusal.js'
import { isOrderKey } from '../order-keys.js'

/** What stands in the way of these places: a day no longer there, or a key that cannot be sorted by; null when nothing does. */
export function refusalOfPlaces(board: Board, places: readonly Pick<StripMove, 'dayId' | 'order'>[]): EditRefusal | null {
  const days = new Set<string | null>(board.days.map((day) => day.id)).add(null)
  for (const { dayId, order } of places) {
    if (dayId !== null && !days.has(dayId)) return { kind: 'UnknownDay', dayId }
    if (!isOrderKey(order)) return { kind: 'BadOrderKey', order }
  }
  return null
}

/** The first id named twice, or already taken, as a refusal; null when all are free. */
export function refusalOfIds(ids: readonly string[], taken: ReadonlySet<string> = new Set()): EditRefusal | null {
  const seen = new Set(taken)
  for (const id of ids) {
    if (seen.has(id)) return { kind: 'DuplicateId', id }
    seen.add(id)
  }
  return null
}

export function idsOfStrips(board: Board): ReadonlySet<string> {
  return new Set(board.strips.map((strip) => strip.id))
}

export function dayOf(board: Board, dayId: string): ShootDay | undefined {
  return board.days.find((day) => day.id === dayId)
}

/** A strip of one kind, or why there is none. */
export function sceneOf(board: Board, stripId: string): SceneStrip | EditRefusal {
  const strip = board.strips.find(({ id }) => id === stripId)
  if (!strip) return { kind: 'UnknownStrip', stripId }
  return strip.kind === 'scene' ? strip : { kind: 'WrongKindOfStrip', stripId, expected: 'scene' }
}

export function bannerOf(board: Board, stripId: string): BannerStrip | EditRefusal {
  const strip = board.strips.find(({ id }) => id === stripId)
  if (!strip) return { kind: 'UnknownStrip', stripId }
  return strip.kind === 'banner' ? strip : { kind: 'WrongKindOfStrip', stripId, expected: 'banner' }
}

export function stripsOfScene(board: Board, sceneId: string): readonly SceneStrip[] {
  return board.strips.filter((strip) => strip.kind === 'scene').filter((strip) => strip.sceneId === sceneId)
}

/** The board with one strip in the place of another of the same id. */
export function withStrip(board: Board, changed: Strip): Board {
  return { ...board, strips: board.strips.map((strip) => (strip.id === changed.id ? changed : strip)) }
}

export function placeOf(strip: Strip): StripMove {
  return { stripId: strip.id, dayId: strip.dayId, order: strip.order }
}
