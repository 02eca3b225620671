import type { BannerStrip, Board } from '../board.js'
import type { AddBanner, Batch } from '../edit.js'
import { boneyardOf, stripsOfDay } from '../strips-of-day.js'
import { placeAfter } from '../place-after.js'

/** The edit that puts a banner behind a strip of a day (null: at its start) or of the boneyard. A batch when neighbours need new keys for it. */
export function addBannerAfter(
  board: Board,
  { banner, afterStripId }: { banner: Omit<BannerStrip, 'order' | 'kind'>; afterStripId: string | null },
): AddBanner | Batch {
  const there = banner.dayId === null ? boneyardOf(board) : stripsOfDay(board, banner.dayId)
  const places = placeAfter(there, [banner.id], afterStripId)
  const order = places.find((place) => place.id === banner.id)?.order
  if (order === undefined) throw new RangeError(`No place for ${banner.id}`)
  const add: AddBanner = { kind: 'addBanner', banner: { kind: 'banner', ...banner, order } }
  const moves = places
    .filter((place) => place.id !== banner.id)
    .map((place) => ({ stripId: place.id, dayId: banner.dayId, order: place.order }))
  return moves.length === 0 ? add : { kind: 'batch', edits: [{ kind: 'moveStrips', moves }, add] }
}
