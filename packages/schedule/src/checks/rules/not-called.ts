import { CAST } from '../../breakdown/breakdown.js'
import { hoursOf, type CheckedDay } from '../checked-day.js'
import { flag } from '../flag.js'
import type { Ground } from '../ground.js'
import type { RedFlag } from '../red-flag.js'

/** Performers who are in a scene of the day and not called. */
export function notCalledFlags(ground: Ground, day: CheckedDay): readonly RedFlag[] {
  const missing = new Map<string, { readonly elementIds: Set<string>; readonly sceneIds: Set<string>; readonly stripIds: Set<string> }>()
  for (const { strip } of day.slots) {
    if (strip.kind !== 'scene') continue
    for (const { category, elementId, personId } of ground.sceneOf.get(strip.sceneId)?.elements ?? []) {
      if (category !== CAST || personId === null || hoursOf(ground, day, personId)) continue
      const own = missing.get(personId) ?? { elementIds: new Set(), sceneIds: new Set(), stripIds: new Set() }
      missing.set(personId, own)
      own.elementIds.add(elementId)
      own.sceneIds.add(strip.sceneId)
      own.stripIds.add(strip.id)
    }
  }
  return [...missing].map(([personId, { elementIds, sceneIds, stripIds }]) =>
    flag({
      check: 'not-called',
      severity: 'warning',
      subjects: { personIds: [personId], elementIds: [...elementIds], sceneIds: [...sceneIds], stripIds: [...stripIds], dayIds: [day.day.id] },
      figures: [],
      sentence: `${ground.words.name(personId)} is in ${scenesOf(ground, [...sceneIds])} on ${day.fullName} and not called.`,
    }),
  )
}

function scenesOf(ground: Ground, sceneIds: readonly string[]): string {
  const [first = ''] = sceneIds
  const name = ground.sceneOf.get(first)?.name ?? 'a scene'
  return sceneIds.length === 1 ? name : `${name} and ${sceneIds.length - 1} more`
}
