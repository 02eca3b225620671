import { ok, refuse } from '@callboard/basics'
import type { BannerStrip, Board } from '../board.js'
import { sortedStrips } from '../canonical-board.js'
import type { AddBanner, BannerChange, ChangeBanner, RemoveBanner } from '../edit.js'
import type { EditAnswer } from '../edit-refusal.js'
import { changeOf, previousOf } from './change-of.js'
import { lockedIds, refusalOfLocks, unlockedFirst } from './locks.js'
import { bannerOf, idsOfStrips, refusalOfIds, refusalOfPlaces, withStrip } from './find.js'

export function applyAddBanner(board: Board, { banner }: AddBanner): EditAnswer {
  const refusal = refusalOfIds([banner.id], idsOfStrips(board)) ?? refusalOfPlaces(board, [banner]) ?? refusalOfLocks(board, { dayIds: [banner.dayId] })
  if (refusal) return refuse(refusal)
  if (!isLength(banner.minutes)) return refuse({ kind: 'BadLength', id: banner.id, length: banner.minutes })
  const strips = sortedStrips([...board.strips, banner])
  const inverse = unlockedFirst({ strips: lockedIds([banner]) }, { kind: 'removeBanner', stripId: banner.id })
  return ok({ board: { ...board, strips }, inverse })
}

export function applyChangeBanner(board: Board, { stripId, change }: ChangeBanner): EditAnswer {
  const banner = bannerOf(board, stripId)
  if (banner.kind !== 'banner') return refuse(banner)
  const asked = changeOf<BannerStrip, BannerChange>(change, ['text', 'minutes', 'purpose'])
  if (asked.minutes !== undefined && !isLength(asked.minutes)) return refuse({ kind: 'BadLength', id: stripId, length: asked.minutes })
  const before = previousOf<BannerStrip, BannerChange>(banner, asked)
  return ok({ board: withStrip(board, { ...banner, ...asked }), inverse: { kind: 'changeBanner', stripId, change: before } })
}

export function applyRemoveBanner(board: Board, { stripId }: RemoveBanner): EditAnswer {
  const banner = bannerOf(board, stripId)
  if (banner.kind !== 'banner') return refuse(banner)
  const held = refusalOfLocks(board, { strips: [banner], dayIds: [banner.dayId] })
  if (held) return refuse(held)
  const strips = board.strips.filter((strip) => strip !== banner)
  return ok({ board: { ...board, strips }, inverse: { kind: 'addBanner', banner } })
}

function isLength(minutes: number): boolean {
  return Number.isSafeInteger(minutes) && minutes >= 0
}
