import { DAY_TYPE_NAMES } from '../../day-type-names.js'
import type { CheckedDay } from '../checked-day.js'
import { flag } from '../flag.js'
import type { Ground } from '../ground.js'
import type { RedFlag } from '../red-flag.js'
import { listed } from '../words.js'

/** Scenes on a day on which nobody shoots. */
export function dayTypeFlags(ground: Ground, day: CheckedDay): readonly RedFlag[] {
  const scenes = day.strips.filter((strip) => strip.kind === 'scene')
  if (day.day.type === 'shoot' || scenes.length === 0) return []
  const names = listed([...new Set(scenes.map(({ sceneId }) => ground.sceneOf.get(sceneId)?.name ?? 'A scene'))])
  return [
    flag({
      check: 'day-type',
      severity: 'warning',
      subjects: { sceneIds: scenes.map(({ sceneId }) => sceneId), stripIds: scenes.map(({ id }) => id), dayIds: [day.day.id] },
      figures: [day.day.type],
      sentence: `${names} ${scenes.length === 1 ? 'stands' : 'stand'} on ${day.fullName}, which is not a shoot day: ${DAY_TYPE_NAMES[day.day.type].toLowerCase()}.`,
    }),
  ]
}
