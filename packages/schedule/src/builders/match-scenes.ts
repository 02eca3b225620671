import type { Board, Eighths, SceneStrip } from '../board.js'
import type { AddScenes, Batch, ChangeEighths, Edit } from '../edit.js'
import { lockedIds } from '../edits/locks.js'
import { placeAfter } from '../place-after.js'
import { boneyardOf } from '../strips-of-day.js'

export interface SceneToPlace {
  readonly sceneId: string
  readonly eighths: Eighths
  /** Id for its strip, used only when the scene is not on the board yet. */
  readonly stripId: string
}

/**
 * The edit that makes a board hold exactly the scenes of a screenplay, after an import or a re-import: new scenes wait at the end of the
 * boneyard, omitted ones leave with all their parts, changed lengths are taken over. Everything placed by hand stays where it is.
 * A lock does not keep an omitted scene: its days are locked again behind it.
 */
export function matchScenes(board: Board, scenes: readonly SceneToPlace[]): Batch {
  const onBoard = stripsByScene(board)
  const wanted = new Set(scenes.map((scene) => scene.sceneId))
  const omitted = [...onBoard.keys()].filter((sceneId) => !wanted.has(sceneId))
  const added = scenes.filter((scene) => !onBoard.has(scene.sceneId))
  const changed = scenes.flatMap((scene): Edit[] => {
    const edit = changeLength(onBoard.get(scene.sceneId) ?? [], scene)
    return edit ? [edit] : []
  })
  return {
    kind: 'batch',
    edits: [
      ...omitting(board, omitted),
      ...changed,
      ...(added.length > 0 ? [addScenesToBoneyard(board, added)] : []),
    ],
  }
}

function omitting(board: Board, sceneIds: readonly string[]): readonly Edit[] {
  if (sceneIds.length === 0) return []
  const gone = new Set(sceneIds)
  const leaving = board.strips.filter((strip) => strip.kind === 'scene' && gone.has(strip.sceneId))
  const left = new Set(leaving.map((strip) => strip.dayId))
  const strips = lockedIds(leaving)
  const days = lockedIds(board.days.filter((day) => left.has(day.id)))
  const removal: Edit = { kind: 'removeScenes', sceneIds }
  if (strips.length === 0 && days.length === 0) return [removal]
  const again: readonly Edit[] = days.length === 0 ? [] : [{ kind: 'setLocks', days, locked: true }]
  return [{ kind: 'setLocks', strips, days, locked: false }, removal, ...again]
}

/** The edit that puts new scenes at the end of the boneyard, in the order given. A batch when the boneyard needs new keys for it. */
export function addScenesToBoneyard(board: Board, scenes: readonly SceneToPlace[]): AddScenes | Batch {
  const boneyard = boneyardOf(board)
  const ids = scenes.map((scene) => scene.stripId)
  const places = placeAfter(boneyard, ids, boneyard.at(-1)?.id ?? null)
  const orders = new Map(places.map(({ id, order }) => [id, order]))
  const strips = scenes.map(({ stripId, sceneId, eighths }): SceneStrip => {
    const order = orders.get(stripId)
    if (order === undefined) throw new RangeError(`No place for ${stripId}`)
    return { kind: 'scene', id: stripId, sceneId, part: null, eighths, dayId: null, order, locked: false }
  })
  const moves = boneyard.flatMap(({ id }) => {
    const order = orders.get(id)
    return order === undefined ? [] : [{ stripId: id, dayId: null, order }]
  })
  const add: AddScenes = { kind: 'addScenes', strips }
  return moves.length === 0 ? add : { kind: 'batch', edits: [{ kind: 'moveStrips', moves }, add] }
}

function changeLength(strips: readonly SceneStrip[], { sceneId, eighths }: SceneToPlace): ChangeEighths | null {
  const before = strips.reduce((sum, strip) => sum + strip.eighths, 0)
  if (strips.length === 0 || before === eighths) return null
  return { kind: 'changeEighths', sceneId, parts: spread(strips, eighths - before) }
}

/** A longer scene lengthens its last part; a shorter one takes from the last part, then from the one before it. */
function spread(strips: readonly SceneStrip[], difference: number): ChangeEighths['parts'] {
  let left = difference
  const parts = strips.toReversed().map((strip) => {
    const eighths = Math.max(0, strip.eighths + left)
    left -= eighths - strip.eighths
    return { stripId: strip.id, eighths: eighths as Eighths }
  })
  return parts.toReversed()
}

function stripsByScene(board: Board): ReadonlyMap<string, SceneStrip[]> {
  const scenes = new Map<string, SceneStrip[]>()
  for (const strip of board.strips.filter((other) => other.kind === 'scene')) {
    scenes.set(strip.sceneId, [...(scenes.get(strip.sceneId) ?? []), strip])
  }
  for (const strips of scenes.values()) strips.sort((a, b) => ((a.part ?? '') < (b.part ?? '') ? -1 : 1))
  return scenes
}
