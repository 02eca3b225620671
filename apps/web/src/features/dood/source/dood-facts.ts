import type { CalledPerson, WorkingScene } from '@callboard/call-sheet'
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
  readonly scenes: ReadonlyMap<string, WorkingScene>
}

export type Told = DoodScreenQuery & {
  readonly production: NonNullable<DoodScreenQuery['production']>
  readonly doodSources: NonNullable<DoodScreenQuery['doodSources']>
}

/** Puts it there. */
export function doodFactsOf({ production, doodSources: { elements, scenes: told, events }, people }: Told, boards: readonly Board[]): DoodFacts {
  const scenes = told.map(({ needs, ...scene }) => ({ ...scene, elements: needs.flatMap((place) => elements[place] ?? []) }))
  return {
    title: production.title,
    zone: production.zone,
    clock: production.clock,
    boards,
    breakdown: { elements, scenes, events },
    performers: new Map(people.map(({ personId, name }) => [personId, name])),
    sceneNumbers: new Map(scenes.map(({ sceneId, number, set }) => [sceneId, number || set])),
    people: castOf(elements, people),
    scenes: new Map(scenes.map((scene) => [scene.sceneId, { ...scene, characters: charactersOf(scene.elements) }])),
  }
}

function castOf(elements: Told['doodSources']['elements'], people: Told['people']): readonly CalledPerson[] {
  return people.flatMap(({ personId, name, castNumber, callOffset }) => {
    const characters = charactersOf(elements.filter((one) => one.personId === personId))
    if (characters.length === 0) return []
    return { personId, name, kind: 'cast' as const, department: 'Cast', position: '', castNumber, characters, callOffset }
  })
}

function charactersOf(elements: Told['doodSources']['elements']): readonly string[] {
  return elements.filter(({ category }) => category === CAST).map(({ name }) => name)
}
