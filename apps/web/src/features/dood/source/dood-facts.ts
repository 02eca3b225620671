import type { CalledPerson, SceneFacts } from '@callboard/call-sheet'
import { CAST, type Board, type DoodInput } from '@callboard/schedule'
import type { Zone } from '@callboard/time'
import type { DoodScreenQuery } from '../../../lib/graphql.generated.js'
import type { ClockSetting } from '../../../lib/time-words.js'

/** What the server told, in the shapes the engines read. */
export interface DoodFacts {
  readonly title: string
  readonly zone: Zone
  readonly clock: ClockSetting
  readonly boards: readonly Board[]
  readonly breakdown: DoodInput['breakdown']
  /** Performers by person. */
  readonly performers: ReadonlyMap<string, string>
  readonly sceneNumbers: ReadonlyMap<string, string>
  /** The cast and their scenes, for their calls. */
  readonly people: readonly CalledPerson[]
  readonly scenes: ReadonlyMap<string, SceneFacts>
}

export type Told = DoodScreenQuery & {
  readonly production: NonNullable<DoodScreenQuery['production']>
  readonly breakdown: NonNullable<DoodScreenQuery['breakdown']>
}

/** Puts it there. */
export function doodFactsOf({ production, breakdown, people }: Told, boards: readonly Board[]): DoodFacts {
  return {
    title: production.title,
    zone: production.zone,
    clock: production.clock,
    boards,
    breakdown,
    performers: new Map(people.map(({ personId, name }) => [personId, name])),
    sceneNumbers: new Map(breakdown.scenes.map(({ sceneId, number, set }) => [sceneId, number || set])),
    people: castOf({ breakdown, people }),
    scenes: scenesOf(breakdown),
  }
}

function castOf({ breakdown, people }: Pick<Told, 'breakdown' | 'people'>): readonly CalledPerson[] {
  return people.flatMap(({ personId, name, castNumber, callOffset }) => {
    const characters = breakdown.elements.filter((one) => one.category === CAST && one.personId === personId).map((one) => one.name)
    if (characters.length === 0) return []
    return { personId, name, kind: 'cast' as const, department: 'Cast', position: '', castNumber, characters, callOffset }
  })
}

function scenesOf({ elements, scenes }: Told['breakdown']): ReadonlyMap<string, SceneFacts> {
  const characterOf = new Map(elements.filter(({ category }) => category === CAST).map(({ elementId, name }) => [elementId, name]))
  return new Map(
    scenes.map((scene) => [
      scene.sceneId,
      {
        ...scene,
        intExt: scene.intExt?.replace('_', '/') ?? '',
        timeOfDay: scene.timeOfDay ?? '',
        characters: scene.elements.flatMap(({ elementId }) => characterOf.get(elementId) ?? []),
      },
    ]),
  )
}
