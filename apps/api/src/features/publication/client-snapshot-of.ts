import type { ClientDay, ClientSnapshot } from '@callboard/notice'
import { unitSentenceOf } from '@callboard/notice'
import { DAY_TYPE_NAMES, dayNumberOf, daysInOrder, formatEighths, stripsOfDay } from '@callboard/schedule'
import { formatClock, formatDayYear } from '@callboard/time'
import { type Publishing, snapshotRevisionOf } from './person-snapshots-of.js'
import type { Plan } from './plan-publication.js'

/** The plan as the client reads it: days, places and scenes, no people. */
export function clientSnapshotOf(plan: Plan, publication: Publishing): ClientSnapshot {
  return {
    production: { title: plan.facts.title, company: plan.facts.company, zone: plan.zone, clock: plan.clock },
    revision: snapshotRevisionOf(plan, publication),
    unit: plan.changes.unit.map((change) => unitSentenceOf(change, plan)),
    days: [...daysOf(plan), ...publication.elsewhere.ofClient].toSorted((a, b) => (a.unit?.name ?? '').localeCompare(b.unit?.name ?? '')),
  }
}

function daysOf(plan: Plan): ClientDay[] {
  return daysInOrder(plan.board).map((day) => ({
    ...(plan.facts.unit && { unit: plan.facts.unit }),
    dayNumber: dayNumberOf(plan.board, day.id),
    type: day.type === 'shoot' ? '' : DAY_TYPE_NAMES[day.type],
    label: formatDayYear(day.date),
    generalCall: formatClock(day.generalCall, plan.clock),
    location: (day.locationId && plan.locations.get(day.locationId)?.name) || 'TBA',
    scenes: stripsOfDay(plan.board, day.id).flatMap((strip) => {
      const scene = strip.kind === 'scene' ? plan.scenes.get(strip.sceneId) : undefined
      return scene ? [{ number: scene.number, set: scene.set, synopsis: scene.synopsis, pages: formatEighths(scene.eighths) }] : []
    }),
  }))
}
