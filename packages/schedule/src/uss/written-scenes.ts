import { groupedBy } from '@callboard/basics'
import type { SceneStrip } from '../board.js'
import type { BreakdownScene } from '../breakdown/breakdown.js'
import { partNumber } from './part-numbers.js'
import { headingOf, lightingOf } from './scene-words.js'
import type { SceneField } from './categories.js'
import { shortId } from './short-id.js'
import type { UssBreakdown } from './uss-file.js'
import type { UssSchedule } from './uss-schedule.js'

/** What is written of an element that stands for a property of scenes. */
export interface FieldElement {
  readonly field: SceneField
  readonly id: string
  readonly name: string
}

/** Every scene by its strips, in the order of the breakdown; one that is on no strip is written too, as not on the board. */
export function writtenScenes({ breakdown, board, header, units }: UssSchedule): UssBreakdown[] {
  const stripsOf = groupedBy(board.strips.filter((strip) => strip.kind === 'scene'), ({ sceneId }) => sceneId)
  const unitNames = new Map(units.map(({ unitId, name }) => [unitId, name]))
  return breakdown.scenes.flatMap((scene) => {
    const strips = (stripsOf.get(scene.sceneId) ?? []).toSorted(byPart)
    const elements = [...fieldElements(scene, unitNames).map(({ id }) => id), ...scene.elements.map(({ elementId }) => elementId)]
    const parts = strips.length > 0 ? strips : [null]
    return parts.map((strip, index): UssBreakdown => ({
      ...emptySheet(strip?.id ?? offBoardId(scene.sceneId), header.created),
      elements,
      description: scene.synopsis,
      pages: (strip ? strip.eighths : scene.eighths) / 8,
      scene: partNumber(scene.number, strip?.part ?? null),
      time: shareOf(scene, parts.length, index),
      _callboardScene: sceneExtras(scene, strips),
      ...(strip && (strip.part !== null || strip.locked) && { _callboardStrip: { ...(strip.part !== null && { part: strip.part }), ...(strip.locked && { locked: true }) } }),
    }))
  })
}

/** The properties of a scene that are written as elements. */
export function fieldElements({ set, intExt, timeOfDay, scriptDay, unitId }: BreakdownScene, unitNames: ReadonlyMap<string, string>): FieldElement[] {
  const unit = unitId === null ? null : unitNames.get(unitId)
  const said: readonly (readonly [SceneField, string | null | undefined])[] = [['intExt', intExt], ['set', set], ['timeOfDay', timeOfDay], ['scriptDay', scriptDay], ['unit', unit]]
  return said.flatMap(([field, name]) => (name ? [{ field, name, id: shortId(`${field} ${name}`) }] : []))
}

/** The id a scene has in the file that is on no strip. */
export function offBoardId(sceneId: string): string {
  return shortId(`scene ${sceneId}`)
}

/** A strip about which nothing is said yet. */
export function emptySheet(id: string, created: string | null) {
  return { id, comments: null, created, description: null, elements: [], pages: null, scene: null, scriptPage: null, time: null, type: 'scene' } as const
}

function sceneExtras(scene: BreakdownScene, strips: readonly SceneStrip[]): object {
  const onStrips = strips.reduce((sum, strip) => sum + strip.eighths, 0)
  const quantities = scene.elements.filter(({ quantity }) => quantity !== 1).map(({ elementId, quantity }) => ({ element: elementId, quantity }))
  return {
    id: scene.sceneId,
    ...(strips.length === 0 && { offBoard: true }),
    ...(strips.length > 0 && onStrips !== scene.eighths && { eighths: scene.eighths }),
    ...(scene.heading !== headingOf(scene) && { heading: scene.heading }),
    ...(scene.lighting !== lightingOf(scene.timeOfDay) && { lighting: scene.lighting }),
    ...(scene.unitId !== null && { unit: scene.unitId }),
    ...(scene.background !== 0 && { background: scene.background }),
    ...(scene.omitted && { omitted: true }),
    ...(quantities.length > 0 && { quantities }),
  }
}

/** The estimated time in milliseconds, shared out evenly over the parts so that it sums to the whole. */
function shareOf({ estimatedMinutes }: BreakdownScene, parts: number, index: number): number | null {
  if (estimatedMinutes === null) return null
  const share = Math.floor(estimatedMinutes / parts)
  return (index === 0 ? estimatedMinutes - share * (parts - 1) : share) * 60_000
}

function byPart(a: SceneStrip, b: SceneStrip): number {
  const [first, second] = [a.part ?? '', b.part ?? '']
  return first.length - second.length || (first < second ? -1 : 1)
}
