import { groupedBy } from '@callboard/basics'
import { type Board, type Breakdown, keysBetween, oneLinerOf, type SceneNeeds, shootingScheduleOf, type SceneStrip, type ShootDay } from '@callboard/schedule'
import { clockTime, localDate } from '@callboard/time'
import { dayName } from '../schedule-words.js'

/** A scene of the screenplay with all it needs, and when it is shot. */
export interface Sheet {
  readonly scene: SceneNeeds
  /** "Day 3", for each day it is on; empty in the boneyard. */
  readonly days: readonly { readonly name: string; readonly date: ShootDay['date'] }[]
}

/** A sheet for each scene in story order, those left out by a later draft of the screenplay excepted. Lengths are those of the whole scene. */
export function sheetsOf(board: Board, breakdown: Breakdown): readonly Sheet[] {
  const shot = oneLinerOf(board, breakdown).days.flatMap((day) => {
    const sceneIds = new Set(day.rows.flatMap((row) => (row.kind === 'scene' ? row.sceneId : [])))
    return [...sceneIds].map((sceneId) => ({ sceneId, name: dayName(day), date: day.date }))
  })
  const daysOf = groupedBy(shot, ({ sceneId }) => sceneId)
  return inStoryOrder(breakdown).map((scene) => ({ scene, days: daysOf.get(scene.sceneId) ?? [] }))
}

/** What each scene needs, as a schedule of one day that shoots the film from the first page to the last has it. */
function inStoryOrder(breakdown: Breakdown): readonly SceneNeeds[] {
  const scenes = breakdown.scenes.filter(({ omitted }) => !omitted)
  const keys = keysBetween(null, null, scenes.length)
  const day: ShootDay = { id: 'story', type: 'shoot', locked: false, order: keysBetween(null, null, 1)[0]!, date: localDate('2000-01-01'), generalCall: clockTime('00:00'), locationId: null, note: '' }
  const strips = scenes.map(({ sceneId, eighths }, index): SceneStrip => ({ kind: 'scene', id: sceneId, sceneId, part: null, eighths, locked: false, dayId: day.id, order: keys[index]! }))
  const [story] = shootingScheduleOf({ days: [day], strips, callExceptions: [] }, breakdown).days
  return (story?.rows ?? []).flatMap((row) => (row.kind === 'scene' ? row : []))
}
