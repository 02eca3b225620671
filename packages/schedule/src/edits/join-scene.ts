import { ok, refuse, type Result } from '@callboard/basics'
import type { Board, Eighths, SceneStrip } from '../board.js'
import type { JoinScene, ScenePart } from '../edit.js'
import type { EditAnswer, EditRefusal } from '../edit-refusal.js'
import { placeOf, refusalOfIds, refusalOfPlaces, sceneOf, stripsOfScene } from './find.js'
import { daysCrossed, refusalOfLocks } from './locks.js'
import { refusalOfParts } from './scene-parts.js'

export function applyJoinScene(board: Board, edit: JoinScene): EditAnswer {
  const found = partsToJoin(board, edit)
  if (!found.ok) return found
  const { kept, taken } = found.value
  const gone = new Set(taken)
  const rest = stripsOfScene(board, kept.sceneId).filter((strip) => strip !== kept && !gone.has(strip))
  const joined = [kept, ...taken]
  const refusal =
    refusalOfPlaces(board, [edit.into]) ??
    refusalOfParts(kept.sceneId, [...rest.map(({ part }) => part), edit.into.part]) ??
    refusalOfLocks(board, { strips: joined, dayIds: joined.flatMap((strip) => daysCrossed(strip.dayId, edit.into.dayId)) })
  if (refusal) return refuse(refusal)

  const eighths = joined.reduce((sum, strip) => sum + strip.eighths, 0) as Eighths
  const { dayId, order, part } = edit.into
  const strips = board.strips
    .filter((strip) => strip.kind !== 'scene' || !gone.has(strip))
    .map((strip) => (strip === kept ? { ...kept, dayId, order, part, eighths } : strip))
  return ok({
    board: { ...board, strips },
    inverse: { kind: 'splitScene', stripId: kept.id, parts: joined.map(scenePartOf) },
  })
}

interface PartsToJoin {
  readonly kept: SceneStrip
  readonly taken: readonly SceneStrip[]
}

function partsToJoin(board: Board, { into, stripIds }: JoinScene): Result<PartsToJoin, EditRefusal> {
  const kept = sceneOf(board, into.stripId)
  if (kept.kind !== 'scene') return refuse(kept)
  const twice = refusalOfIds([into.stripId, ...stripIds])
  if (twice) return refuse(twice)
  const ofScene = stripsOfScene(board, kept.sceneId)
  const taken = stripIds.map((stripId) => ofScene.find((strip) => strip.id === stripId))
  if (taken.length === 0 || kept.part === null || taken.includes(undefined)) {
    return refuse({ kind: 'PartsChanged', sceneId: kept.sceneId, stripIds: ofScene.map((strip) => strip.id) })
  }
  return ok({ kept, taken: taken.filter((strip) => strip !== undefined) })
}

function scenePartOf(strip: SceneStrip): ScenePart {
  return { ...placeOf(strip), part: strip.part ?? '', eighths: strip.eighths }
}
