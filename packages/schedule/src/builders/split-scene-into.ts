import { ok, refuse, type Result } from '@callboard/basics'
import type { Board, Eighths, SceneStrip, Strip } from '../board.js'
import type { Batch, JoinScene, SplitScene } from '../edit.js'
import type { EditRefusal } from '../edit-refusal.js'
import { sceneOf, stripsOfScene } from '../edits/find.js'
import { boneyardOf, stripsOfDay } from '../strips-of-day.js'
import { placeAfter } from '../place-after.js'

/**
 * The edit that splits a scene strip: it keeps `eighths`, and a new strip with the rest stands right behind it.
 * A whole scene becomes "A" and "B"; a part keeps its letter and the new one takes the next free.
 */
export function splitSceneInto(
  board: Board,
  { stripId, eighths, newStripId }: { stripId: string; eighths: Eighths; newStripId: string },
): Result<SplitScene | Batch, EditRefusal> {
  const strip = sceneOf(board, stripId)
  if (strip.kind !== 'scene') return refuse(strip)
  const places = placeAfter(placeStrips(board, strip), [newStripId], stripId)
  const orderOf = (id: string) => places.find((place) => place.id === id)?.order ?? strip.order
  const labels = stripsOfScene(board, strip.sceneId).map((other) => other.part)
  const first = strip.part ?? 'A'
  const split: SplitScene = {
    kind: 'splitScene',
    stripId,
    parts: [
      { stripId, dayId: strip.dayId, order: orderOf(stripId), part: first, eighths },
      {
        stripId: newStripId,
        dayId: strip.dayId,
        order: orderOf(newStripId),
        part: nextLabel([...labels, first]),
        eighths: (strip.eighths - eighths) as Eighths,
      },
    ],
  }
  const moves = places
    .filter((place) => place.id !== newStripId)
    .map((place) => ({ stripId: place.id, dayId: strip.dayId, order: place.order }))
  return ok(moves.length === 0 ? split : { kind: 'batch', edits: [{ kind: 'moveStrips', moves }, split] })
}

/** The edit that joins all parts of a scene into one of its strips, where that strip is. */
export function joinSceneInto(board: Board, { stripId }: { stripId: string }): Result<JoinScene, EditRefusal> {
  const strip = sceneOf(board, stripId)
  if (strip.kind !== 'scene') return refuse(strip)
  const others = stripsOfScene(board, strip.sceneId).filter((other) => other !== strip)
  return ok({
    kind: 'joinScene',
    into: { stripId, dayId: strip.dayId, order: strip.order, part: null },
    stripIds: others.map((other) => other.id),
  })
}

function placeStrips(board: Board, strip: SceneStrip): readonly Strip[] {
  return strip.dayId === null ? boneyardOf(board) : stripsOfDay(board, strip.dayId)
}

/** "B" after "A", "AA" after "Z". */
function nextLabel(taken: readonly (string | null)[]): string {
  const numbers = taken.filter((label) => label !== null).map(numberOfLabel)
  const next = Math.max(0, ...numbers) + 1
  return next <= 26 ? letter(next) : letter(Math.floor((next - 1) / 26)) + letter(((next - 1) % 26) + 1)
}

function numberOfLabel(label: string): number {
  return [...label].reduce((number, character) => number * 26 + character.charCodeAt(0) - 64, 0)
}

function letter(number: number): string {
  return String.fromCharCode(64 + number)
}
