import { groupedBy } from '@callboard/basics'
import type { Breakdown, BreakdownScene, Element, ElementLink } from '@callboard/schedule'
import { compareText } from '../compare-text.js'
import { firstFirst, type Shooting, type ShotOn } from '../shooting/shooting-of.js'
import { departmentOf } from './departments.js'
import type { Need, NeedDay, NeedSubject } from './need.js'

export interface NeedsInput {
  readonly productionId: string
  readonly breakdown: Pick<Breakdown, 'elements' | 'scenes' | 'links'>
  readonly shooting: Shooting
}

/**
 * What the scenes of one production need, by element and by set: who it belongs to, how much, and on which shoot days. Linked elements are
 * needed wherever what brings them is; omitted scenes need nothing; each part of a split scene needs all of it. Elements come first, in the
 * order of the breakdown, then sets by name. Time grows with the elements of all scenes.
 */
export function needsOf({ productionId, breakdown, shooting }: NeedsInput): readonly Need[] {
  const scenes = breakdown.scenes.filter(({ omitted }) => !omitted)
  const uses = usesOf(scenes, breakdown.links)
  const elements = new Map(breakdown.elements.map((element) => [element.elementId, element]))
  const byElement = groupedBy(uses, ({ elementId }) => elementId)
  const ofElements = breakdown.elements.flatMap((element) => {
    const used = byElement.get(element.elementId)
    return used ? [needOf({ productionId, subject: subjectOf(element), category: element.category, name: element.name }, used, shooting)] : []
  })
  return [...ofElements, ...needsOfSets({ productionId, uses, elements, shooting })]
}

/** One scene's need of one element. */
interface Use {
  readonly scene: BreakdownScene
  readonly elementId: string
  readonly quantity: number
}

function usesOf(scenes: readonly BreakdownScene[], links: readonly ElementLink[]): readonly Use[] {
  const bring = groupedBy(links, ({ elementId }) => elementId)
  return scenes.flatMap((scene) => {
    const quantities = new Map(scene.elements.map(({ elementId, quantity }) => [elementId, quantity]))
    for (const [elementId] of quantities) {
      for (const { linkedElementId } of bring.get(elementId) ?? []) if (!quantities.has(linkedElementId)) quantities.set(linkedElementId, 1)
    }
    return [...quantities].map(([elementId, quantity]) => ({ scene, elementId, quantity }))
  })
}

function subjectOf({ elementId }: Element): NeedSubject {
  return { kind: 'element', elementId }
}

interface SetsInput {
  readonly productionId: string
  readonly uses: readonly Use[]
  readonly elements: ReadonlyMap<string, Element>
  readonly shooting: Shooting
}

/** A set is needed in each category that has an element in one of its scenes, on all days of those scenes. */
function needsOfSets({ productionId, uses, elements, shooting }: SetsInput): readonly Need[] {
  const bySet = groupedBy(uses.filter(({ scene }) => scene.set !== ''), ({ scene }) => scene.set)
  const inOrder = [...bySet].sort(([a], [b]) => compareText(a, b))
  return inOrder.flatMap(([set, ofSet]) => {
    const byCategory = groupedBy(ofSet, ({ elementId }) => elements.get(elementId)?.category ?? '')
    return [...byCategory].sort(([a], [b]) => compareText(a, b)).flatMap(([category, used]) => {
      if (departmentOf(category) === null) return []
      const once = used.map((use) => ({ ...use, quantity: 1 }))
      const elementIds = [...new Set(used.map(({ elementId }) => elementId))]
      return [needOf({ productionId, subject: { kind: 'set', set, elementIds }, category, name: set }, once, shooting)]
    })
  })
}

type Named = Pick<Need, 'productionId' | 'subject' | 'category' | 'name'>

function needOf(named: Named, uses: readonly Use[], shooting: Shooting): Need {
  const days = daysOf(uses, shooting)
  const scheduled = days.flatMap(({ sceneIds }) => sceneIds)
  const all = uses.map(({ scene }) => scene.sceneId)
  return {
    ...named,
    department: departmentOf(named.category),
    quantity: Math.max(...uses.map(({ quantity }) => quantity)),
    sceneIds: [...new Set([...scheduled, ...all])],
    days,
  }
}

function daysOf(uses: readonly Use[], shooting: Shooting): readonly NeedDay[] {
  const byDay = new Map<string, { readonly day: ShotOn; readonly quantities: Map<string, number> }>()
  for (const { scene, quantity } of uses) {
    for (const day of shooting.get(scene.sceneId) ?? []) {
      const there = byDay.get(day.dayId) ?? { day, quantities: new Map<string, number>() }
      byDay.set(day.dayId, there)
      there.quantities.set(scene.sceneId, Math.max(quantity, there.quantities.get(scene.sceneId) ?? 0))
    }
  }
  return [...byDay.values()]
    .sort((a, b) => firstFirst(a.day, b.day))
    .map(({ day, quantities }) => {
      const counts = [...quantities.values()]
      return { day, sceneIds: [...quantities.keys()], atOnce: Math.max(...counts), together: counts.reduce((sum, one) => sum + one, 0) }
    })
}
