import type { SceneStrip } from '../board.js'
import { hoursOf, type CheckedDay } from './checked-day.js'
import type { Ground } from './ground.js'
import type { FlagSubjects } from './red-flag.js'

/** Somebody or something a day cannot do without. */
export interface Need {
  readonly name: string
  readonly personId: string | null
  /** Under which availabilities and bookings may be noted: the person, and the elements they play. */
  readonly ids: readonly string[]
  readonly subjects: Pick<FlagSubjects, 'personIds' | 'elementIds' | 'sceneIds' | 'stripIds'>
}

/**
 * Who is called on a day and what its scenes need, each once: people by the list of people, then elements as scenes name them.
 * Only those something is noted about, under their own id or that of an element they play.
 * People and elements share what is noted: their ids are never the same.
 */
export function needsOf(ground: Ground, day: CheckedDay, noted: ReadonlyMap<string, unknown>): readonly Need[] {
  const found = new Map<string, Gathering>()
  if (noted.size === 0) return []
  const placeOf = (personId: string) => ground.placeOf.get(personId) ?? -1
  const called = [...noted.keys()].filter((id) => hoursOf(ground, day, id)).sort((a, b) => placeOf(a) - placeOf(b))
  for (const personId of called) found.set(personId, gathering(ground.words.name(personId), personId))
  for (const { strip } of day.slots) {
    if (strip.kind === 'scene') gatherScene(ground, strip, { noted, found })
  }
  return [...found.values()].map(needOf)
}

function gatherScene(ground: Ground, strip: SceneStrip, { noted, found }: { noted: ReadonlyMap<string, unknown>; found: Map<string, Gathering> }): void {
  for (const { elementId, name, personId } of ground.sceneOf.get(strip.sceneId)?.elements ?? NONE) {
    if (!noted.has(elementId) && (personId === null || !noted.has(personId))) continue
    const id = personId ?? elementId
    const need = found.get(id) ?? gathering(personId === null ? name : ground.words.name(personId), personId)
    need.elementIds.add(elementId)
    need.stripIds.add(strip.id)
    need.sceneIds.add(strip.sceneId)
    found.set(id, need)
  }
}

const NONE: readonly never[] = []

interface Gathering {
  readonly name: string
  readonly personId: string | null
  readonly elementIds: Set<string>
  readonly sceneIds: Set<string>
  readonly stripIds: Set<string>
}

function gathering(name: string, personId: string | null): Gathering {
  return { name, personId, elementIds: new Set(), sceneIds: new Set(), stripIds: new Set() }
}

function needOf({ name, personId, elementIds, sceneIds, stripIds }: Gathering): Need {
  const personIds = personId === null ? [] : [personId]
  const ids = [...personIds, ...elementIds]
  return { name, personId, ids, subjects: { personIds, elementIds: [...elementIds], sceneIds: [...sceneIds], stripIds: [...stripIds] } }
}
