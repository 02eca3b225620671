import { groupedBy, ok, refuse } from '@callboard/basics'
import type { Board, Eighths } from '../board.js'
import type { ChangeEighths } from '../edit.js'
import type { EditAnswer, EditRefusal } from '../edit-refusal.js'
import { refusalOfLengths } from './scene-parts.js'

/** New lengths of several scenes in one pass over the board; each scene is named once. */
export function applyChangesOfEighths(board: Board, edits: readonly ChangeEighths[]): EditAnswer {
  const named = new Set(edits.map((edit) => edit.sceneId))
  const scenes = board.strips.filter((strip) => strip.kind === 'scene').filter((strip) => named.has(strip.sceneId))
  const lengths = new Map<string, Eighths>()
  const inverses: ChangeEighths[] = []
  const stripsOf = groupedBy(scenes, (strip) => strip.sceneId)
  for (const edit of edits) {
    const before = stripsOf.get(edit.sceneId) ?? []
    const refusal = refusalOfChange(edit, before.map((strip) => strip.id))
    if (refusal) return refuse(refusal)
    for (const { stripId, eighths } of edit.parts) lengths.set(stripId, eighths)
    inverses.push({ ...edit, parts: before.map(({ id, eighths }) => ({ stripId: id, eighths })) })
  }
  const strips = board.strips.map((strip) => {
    const eighths = strip.kind === 'scene' ? lengths.get(strip.id) : undefined
    return strip.kind === 'scene' && eighths !== undefined ? { ...strip, eighths } : strip
  })
  const [inverse, ...others] = inverses.toReversed()
  return ok({ board: { ...board, strips }, inverse: inverse && others.length === 0 ? inverse : { kind: 'batch', edits: inverses.toReversed() } })
}

function refusalOfChange({ sceneId, parts }: ChangeEighths, stripIds: readonly string[]): EditRefusal | null {
  if (stripIds.length === 0) return { kind: 'UnknownScene', sceneId }
  const named = new Set(parts.map((part) => part.stripId))
  const namesAll = parts.length === stripIds.length && stripIds.every((stripId) => named.has(stripId))
  if (!namesAll) return { kind: 'PartsChanged', sceneId, stripIds }
  return refusalOfLengths(parts.map(({ stripId, eighths }) => ({ id: stripId, eighths })))
}
