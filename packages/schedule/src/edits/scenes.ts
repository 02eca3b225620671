import { ok, refuse } from '@callboard/basics'
import type { Board, SceneStrip } from '../board.js'
import { sortedStrips } from '../canonical-board.js'
import type { AddScenes, RemoveScenes } from '../edit.js'
import type { EditAnswer, EditRefusal } from '../edit-refusal.js'
import { idsOfStrips, refusalOfIds, refusalOfPlaces } from './find.js'
import { lockedIds, refusalOfLocks, unlockedFirst } from './locks.js'
import { refusalOfLengths, refusalOfParts } from './scene-parts.js'

export function applyAddScenes(board: Board, { strips }: AddScenes): EditAnswer {
  const sceneIds = [...new Set(strips.map((strip) => strip.sceneId))]
  const present = scenesOnBoard(board)
  const twice = sceneIds.find((sceneId) => present.has(sceneId))
  if (twice !== undefined) return refuse({ kind: 'SceneAlreadyOnBoard', sceneId: twice })
  const refusal =
    refusalOfIds(strips.map((strip) => strip.id), idsOfStrips(board)) ??
    refusalOfPlaces(board, strips) ??
    refusalOfLengths(strips) ??
    firstBadParts(strips) ??
    refusalOfLocks(board, { dayIds: strips.map((strip) => strip.dayId) })
  if (refusal) return refuse(refusal)
  return ok({
    board: { ...board, strips: sortedStrips([...board.strips, ...strips]) },
    inverse: unlockedFirst({ strips: lockedIds(strips) }, { kind: 'removeScenes', sceneIds }),
  })
}

export function applyRemoveScenes(board: Board, { sceneIds }: RemoveScenes): EditAnswer {
  const present = scenesOnBoard(board)
  const stranger = sceneIds.find((sceneId) => !present.has(sceneId))
  if (stranger !== undefined) return refuse({ kind: 'UnknownScene', sceneId: stranger })
  const twice = refusalOfIds(sceneIds)
  if (twice) return refuse(twice)

  const gone = new Set(sceneIds)
  const removed = board.strips.filter((strip) => strip.kind === 'scene').filter((strip) => gone.has(strip.sceneId))
  const held = refusalOfLocks(board, { strips: removed, dayIds: removed.map((strip) => strip.dayId) })
  if (held) return refuse(held)
  const strips = board.strips.filter((strip) => strip.kind !== 'scene' || !gone.has(strip.sceneId))
  return ok({ board: { ...board, strips }, inverse: { kind: 'addScenes', strips: removed } })
}

function scenesOnBoard(board: Board): ReadonlySet<string> {
  return new Set(board.strips.filter((strip) => strip.kind === 'scene').map((strip) => strip.sceneId))
}

function firstBadParts(strips: readonly SceneStrip[]): EditRefusal | null {
  const labels = new Map<string, (string | null)[]>()
  for (const { sceneId, part } of strips) labels.set(sceneId, [...(labels.get(sceneId) ?? []), part])
  for (const [sceneId, parts] of labels) {
    const refusal = refusalOfParts(sceneId, parts)
    if (refusal) return refusal
  }
  return null
}
