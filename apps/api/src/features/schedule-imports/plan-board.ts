import { type Board, canonicalBoard, eighths, type Eighths, emptyBoard, keysBetween, parseBoard, type SceneStrip, type Strip } from '@callboard/schedule'
import { groupedBy } from '@callboard/basics'
import { tidyText } from '../../platform/input/plain-text.js'
import type { KnownSchedule, KnownUnit } from './known-schedule.js'
import type { PlannedScenes } from './plan-scenes.js'

export interface PlannedBoard {
  readonly board: Board
  /** Numbers of scenes that are on another unit's board and stay there, or were omitted here. */
  readonly elsewhere: readonly string[]
  /** Numbers of this unit's scenes the file's board does not have; they wait in the boneyard. */
  readonly notInFile: readonly string[]
}

export interface BoardChoice {
  /** Whose draft the board becomes. */
  readonly unit: KnownUnit
  readonly scenes: PlannedScenes
  readonly newId: () => string
}

/**
 * A board of the file with this production's scenes on it, under ids of its own. Lengths are this production's; what of the unit is not on
 * the file's board waits in the boneyard. `theirs` null: the file has no board, everything waits.
 */
export function planBoard(known: KnownSchedule, theirs: Board | null, { unit, scenes, newId }: BoardChoice): PlannedBoard {
  const lengths = lengthsOf(known, unit, scenes)
  const from = theirs ?? emptyBoard()
  const days = new Map(from.days.map((day) => [day.id, { ...day, id: newId(), note: tidyText(day.note), locationId: known.locationIds.includes(day.locationId ?? '') ? day.locationId : null }]))
  const dayOf = (dayId: string | null) => (dayId === null ? null : (days.get(dayId)?.id ?? null))
  const elsewhere = new Set<string>()
  const strips = from.strips.flatMap((strip): Strip[] => {
    const place = { id: newId(), dayId: dayOf(strip.dayId) }
    if (strip.kind === 'banner') return [{ ...strip, ...place, text: tidyText(strip.text) }]
    const sceneId = scenes.idOf.get(strip.sceneId) ?? ''
    if (!lengths.has(sceneId)) elsewhere.add(sceneId)
    return lengths.has(sceneId) ? [{ ...strip, ...place, sceneId }] : []
  })
  const placed = new Set(strips.map((strip) => (strip.kind === 'scene' ? strip.sceneId : '')))
  const waiting = [...lengths].filter(([sceneId]) => !placed.has(sceneId))
  const board = { days: [...days.values()], strips: [...withLengths(strips, lengths), ...inBoneyard(strips, waiting, newId)], callExceptions: [] }
  const added = new Set(scenes.added.map(({ sceneId }) => sceneId))
  const numberOf = new Map(known.scenes.map(({ sceneId, number }) => [sceneId, number || '?']))
  return {
    board: checked(board),
    elsewhere: [...elsewhere].flatMap((sceneId) => numberOf.get(sceneId) ?? []),
    notInFile: waiting.flatMap(([sceneId]) => (added.has(sceneId) ? [] : (numberOf.get(sceneId) ?? []))),
  }
}

/** The scenes that belong on the unit's board: those that are on no other unit's, and the new ones. */
function lengthsOf({ scenes, units }: KnownSchedule, unit: KnownUnit, { added }: PlannedScenes): Map<string, Eighths> {
  const others = new Set(units.filter(({ unitId }) => unitId !== unit.unitId).flatMap(({ board }) => board.strips.map((strip) => (strip.kind === 'scene' ? strip.sceneId : ''))))
  const own = scenes.filter(({ sceneId, omitted }) => !omitted && !others.has(sceneId))
  return new Map([...own, ...added].map((scene) => [scene.sceneId, scene.eighths]))
}

/** The parts of a scene sum up to its length here: what differs is taken off, or put on, the last ones. */
function withLengths(strips: readonly Strip[], lengths: ReadonlyMap<string, Eighths>): Strip[] {
  const parts = groupedBy(strips.filter((strip) => strip.kind === 'scene'), ({ sceneId }) => sceneId)
  const lengthOf = new Map<string, Eighths>()
  for (const [sceneId, own] of parts) {
    let left: number = lengths.get(sceneId) ?? 0
    own.forEach((strip, index) => {
      const length = index === own.length - 1 ? left : Math.min(left, strip.eighths)
      lengthOf.set(strip.id, eighths(length))
      left -= length
    })
  }
  return strips.map((strip) => (strip.kind === 'scene' ? { ...strip, eighths: lengthOf.get(strip.id) ?? strip.eighths } : strip))
}

function inBoneyard(strips: readonly Strip[], waiting: readonly (readonly [string, Eighths])[], newId: () => string): SceneStrip[] {
  const last = strips.filter(({ dayId }) => dayId === null).map(({ order }) => order).toSorted().at(-1) ?? null
  const keys = keysBetween(last, null, waiting.length)
  return waiting.map(([sceneId, length], index) => ({ kind: 'scene', id: newId(), sceneId, part: null, eighths: length, locked: false, dayId: null, order: keys[index]! }))
}

function checked(board: Board): Board {
  const answer = parseBoard(canonicalBoard(board))
  if (!answer.ok) throw new Error(`An import made a board that is none: ${answer.refusal.path}`)
  return answer.value
}
