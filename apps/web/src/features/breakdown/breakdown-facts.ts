import { groupedBy } from '@callboard/basics'
import { formatDay, wallTimeOf } from '@callboard/time'
import type {
  BreakdownAvailabilityFragment, BreakdownElementFragment, BreakdownEventFragment, BreakdownOrderFragment, BreakdownSceneRowFragment, BreakdownScreenQuery,
} from '../../lib/graphql.generated.js'

export type Element = BreakdownElementFragment
export type Scene = BreakdownSceneRowFragment
export type Availability = BreakdownAvailabilityFragment
export type ElementEvent = BreakdownEventFragment
export type SceneOrder = BreakdownOrderFragment

export type Merge = Told['merges'][number] & { readonly on: string }

type Told = NonNullable<BreakdownScreenQuery['breakdown']>

/** The breakdown as its screens look at it: everything by what it is asked for by. */
export interface BreakdownFacts {
  readonly productionId: string
  readonly scenes: readonly Scene[]
  readonly elements: readonly Element[]
  readonly elementById: ReadonlyMap<string, Element>
  readonly sceneById: ReadonlyMap<string, Scene>
  /** The scenes of an element that are to be shot, in story order. */
  readonly scenesOf: ReadonlyMap<string, readonly Scene[]>
  /** The 29 in their usual order, each with its colour. */
  readonly categories: Told['categoryColours']
  readonly colourOf: ReadonlyMap<string, string>
  readonly people: Told['people']
  readonly personById: ReadonlyMap<string, Told['people'][number]>
  readonly links: Told['links']
  readonly availabilities: readonly Availability[]
  readonly events: readonly ElementEvent[]
  readonly orders: readonly SceneOrder[]
  /** What became part of an element, the latest first; `on` in words. */
  readonly mergesInto: ReadonlyMap<string, readonly Merge[]>
  readonly units: readonly { readonly unitId: string; readonly name: string }[]
  readonly mayEdit: boolean
}

/** Puts them in order. */
export function breakdownFacts(breakdown: Told, production: BreakdownScreenQuery['production']): BreakdownFacts {
  const { scenes, elements, people, categoryColours } = breakdown
  return {
    ...breakdown,
    elementById: new Map(elements.map((element) => [element.elementId, element])),
    sceneById: new Map(scenes.map((scene) => [scene.sceneId, scene])),
    scenesOf: scenesByElement(scenes),
    categories: categoryColours,
    colourOf: new Map(categoryColours.map(({ category, colour }) => [category, colour])),
    personById: new Map(people.map((person) => [person.personId, person])),
    mergesInto: groupedBy(breakdown.merges.map((merge) => ({ ...merge, on: production ? formatDay(wallTimeOf(merge.mergedAt, production.zone).date) : '' })), ({ intoElementId }) => intoElementId),
    units: production?.units ?? [],
    mayEdit: production?.viewerCan.includes('edit breakdown') ?? false,
  }
}

function scenesByElement(scenes: readonly Scene[]): ReadonlyMap<string, readonly Scene[]> {
  const pairs = scenes.flatMap((scene) => (scene.omitted ? [] : scene.elements.map(({ elementId }) => ({ elementId, scene }))))
  return new Map([...groupedBy(pairs, ({ elementId }) => elementId)].map(([elementId, of]) => [elementId, of.map(({ scene }) => scene)]))
}

/** Sorts names and labels as people count: P2 before P10. */
const collator = new Intl.Collator('en', { numeric: true })

/** Elements of a category by label, then name. */
export function byLabel(a: Element, b: Element): number {
  return Number(a.boardId === null) - Number(b.boardId === null) || collator.compare(a.boardId ?? '', b.boardId ?? '') || collator.compare(a.name, b.name)
}

/** "Scene 12A", or its set where it has no number. */
export function sceneName({ number, set }: Pick<Scene, 'number' | 'set'>): string {
  return number === '' ? set : `Scene ${number}`
}
