import { ok, refuse } from '@callboard/basics'
import type { Board, SceneStrip } from '../board.js'
import { sortedStrips } from '../canonical-board.js'
import type { AddScenes, ChangeEighths, RemoveScenes } from '../edit.js'
import type { EditAnswer, EditRefusal } from '../edit-refusal.js'
import { idsOfStrips, refusalOfIds, refusalOfPlaces, stripsOfScene } from './find.js'
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

export function applyChangeEighths(board: Board, { sceneId, parts }: ChangeEighths): EditAnswer {
  const before = stripsOfScene(board, sceneId)
  if (before.length === 0) return refuse({ kind: 'UnknownScene', sceneId })
  const lengths = new Map(parts.map((part) => [part.stripId, part.eighths]))
  const namesAll = parts.length === before.length && before.every((strip) => lengths.has(strip.id))
  if (!namesAll) return refuse({ kind: 'PartsChanged', sceneId, stripIds: before.map((strip) => strip.id) })
  const bad = refusalOfLengths(parts.map(({ stripId, eighths }) => ({ id: stripId, eighths })))
  if (bad) return refuse(bad)

  const strips = board.strips.map((strip) => {
    const eighths = strip.kind === 'scene' ? lengths.get(strip.id) : undefined
    return strip.kind === 'scene' && eighths !== undefined ? { ...strip, eighths } : strip
  })
  const back = before.map(({ id, eighths }) => ({ stripId: id, eighths }))
  return ok({ board: { ...board, strips }, inverse: { kind: 'changeEighths', sceneId, parts: back } })
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
