import type { BannerStrip, Board } from '../board.js'
import type { AddBanner, Batch } from '../edit.js'
import { boneyardOf, stripsOfDay } from '../strips-of-day.js'
import { placeAfter } from '../place-after.js'

/** A banner to add; a note that is not locked unless it says otherwise. */
export type NewBanner = Pick<BannerStrip, 'id' | 'text' | 'minutes' | 'dayId'> & Partial<Pick<BannerStrip, 'purpose' | 'locked'>>

/** The edit that puts a banner behind a strip of a day (null: at its start) or of the boneyard. A batch when neighbours need new keys for it. */
export function addBannerAfter(
  board: Board,
  { banner, afterStripId }: { banner: NewBanner; afterStripId: string | null },
): AddBanner | Batch {
  const there = banner.dayId === null ? boneyardOf(board) : stripsOfDay(board, banner.dayId)
  const places = placeAfter(there, [banner.id], afterStripId)
  const order = places.find((place) => place.id === banner.id)?.order
  if (order === undefined) throw new RangeError(`No place for ${banner.id}`)
  const add: AddBanner = { kind: 'addBanner', banner: { purpose: 'note', locked: false, ...banner, kind: 'banner', order } }
  const moves = places
    .filter((place) => place.id !== banner.id)
    .map((place) => ({ stripId: place.id, dayId: banner.dayId, order: place.order }))
  return moves.length === 0 ? add : { kind: 'batch', edits: [{ kind: 'moveStrips', moves }, add] }
}
