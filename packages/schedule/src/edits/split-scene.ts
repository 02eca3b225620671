import { ok, refuse } from '@callboard/basics'
import type { Board, Eighths, SceneStrip } from '../board.js'
import { sortedStrips } from '../canonical-board.js'
import type { ScenePart, SplitScene } from '../edit.js'
import type { EditAnswer, EditRefusal } from '../edit-refusal.js'
import { idsOfStrips, placeOf, refusalOfIds, refusalOfPlaces, sceneOf, stripsOfScene } from './find.js'
import { daysCrossed, refusalOfLocks } from './locks.js'
import { refusalOfLengths, refusalOfParts } from './scene-parts.js'

export function applySplitScene(board: Board, edit: SplitScene): EditAnswer {
  const strip = sceneOf(board, edit.stripId)
  if (strip.kind !== 'scene') return refuse(strip)
  const refusal = refusalOfSplit(board, strip, edit.parts)
  if (refusal) return refuse(refusal)

  const parts = edit.parts.map((part) => partOf(strip, part))
  const strips = sortedStrips([...board.strips.filter((other) => other !== strip), ...parts])
  return ok({
    board: { ...board, strips },
    inverse: {
      kind: 'joinScene',
      into: { ...placeOf(strip), part: strip.part },
      stripIds: edit.parts.slice(1).map((part) => part.stripId),
    },
  })
}

function refusalOfSplit(board: Board, strip: SceneStrip, parts: readonly ScenePart[]): EditRefusal | null {
  const [first, ...added] = parts
  const others = stripsOfScene(board, strip.sceneId).filter((other) => other !== strip)
  const labels = [...others, ...parts].map(({ part }) => part)
  if (first?.stripId !== strip.id || added.length === 0) return { kind: 'BadParts', sceneId: strip.sceneId, parts: labels }
  return (
    refusalOfIds(added.map((part) => part.stripId), idsOfStrips(board)) ??
    refusalOfPlaces(board, parts) ??
    refusalOfParts(strip.sceneId, labels) ??
    refusalOfLengths(parts.map(({ stripId, eighths }) => ({ id: stripId, eighths }))) ??
    refusalOfSum(strip, parts) ??
    refusalOfLocks(board, { strips: [strip], dayIds: parts.flatMap((part) => daysCrossed(strip.dayId, part.dayId)) })
  )
}

function refusalOfSum(strip: SceneStrip, parts: readonly ScenePart[]): EditRefusal | null {
  const sum = parts.reduce((total, part) => total + part.eighths, 0) as Eighths
  return sum === strip.eighths ? null : { kind: 'EighthsDoNotMatch', stripId: strip.id, whole: strip.eighths, parts: sum }
}

function partOf(strip: SceneStrip, { stripId, dayId, order, part, eighths }: ScenePart): SceneStrip {
  return { ...strip, id: stripId, dayId, order, part, eighths }
}
