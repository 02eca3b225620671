import type { Availability, ElementEvent, ElementLink, SceneOrder, UssContent } from '@callboard/schedule'
import type { KnownSchedule, KnownUnit } from './known-schedule.js'
import { planBoard, type PlannedBoard } from './plan-board.js'
import { planElements, type PlannedElements } from './plan-elements.js'
import { planScenes, type PlannedScenes } from './plan-scenes.js'

/** Everything taking over a file would write, under this production's ids. */
export interface ImportPlan {
  readonly scenes: PlannedScenes
  readonly elements: PlannedElements
  readonly board: PlannedBoard
  readonly needs: readonly { readonly sceneId: string; readonly elementId: string; readonly quantity: number }[]
  readonly links: readonly ElementLink[]
  readonly events: readonly ElementEvent[]
  readonly availabilities: readonly Availability[]
  readonly orders: readonly SceneOrder[]
}

export interface Choice {
  /** Which of the file's boards becomes the draft; the first when it has none of that number. */
  readonly board: number
  /** Whose draft it becomes. */
  readonly unit: KnownUnit
  readonly newId: () => string
}

/** Compares a file with a production. Only what is not there yet is written: nothing known is changed, and nothing is taken away. */
export function planImport(known: KnownSchedule, content: UssContent, { board, unit, newId }: Choice): ImportPlan {
  const scenes = planScenes(known, content, newId)
  const elements = planElements(known, content, newId)
  const isNew = new Set(elements.added.map(({ elementId }) => elementId))
  const element = (id: string | null) => (id === null ? undefined : elements.idOf.get(id))
  const { links, events, availabilities, orders } = content.breakdown
  return {
    scenes,
    elements,
    board: planBoard(known, content.boards[board]?.board ?? content.boards[0]?.board ?? null, { unit, scenes, newId }),
    needs: needsOf(known, content, { scenes, elements }),
    // From new elements only: so no link can close a circle with those that are there.
    links: links.flatMap((link) => {
      const [elementId, linkedElementId] = [element(link.elementId), element(link.linkedElementId)]
      return elementId && linkedElementId && elementId !== linkedElementId && isNew.has(elementId) ? [{ elementId, linkedElementId }] : []
    }),
    events: events.flatMap((event) => withElement(event, element(event.elementId))),
    availabilities: availabilities.flatMap((each) => withElement(each, element(each.elementId))).filter(({ elementId }) => isNew.has(elementId)),
    orders: orders.flatMap((order) => {
      const [firstSceneId, secondSceneId] = [scenes.idOf.get(order.firstSceneId), scenes.idOf.get(order.secondSceneId)]
      return firstSceneId && secondSceneId && firstSceneId !== secondSceneId ? [{ ...order, firstSceneId, secondSceneId }] : []
    }),
  }
}

function withElement<Fact extends object>(fact: Fact, elementId: string | undefined): (Fact & { readonly elementId: string })[] {
  return elementId === undefined ? [] : [{ ...fact, elementId }]
}

/** What scenes need by the file and not yet by the production; what somebody took out of a scene stays out. */
function needsOf(known: KnownSchedule, { breakdown }: UssContent, { scenes, elements }: Pick<ImportPlan, 'scenes' | 'elements'>): ImportPlan['needs'] {
  const taken = new Set(known.needs.map(({ sceneId, elementId }) => `${sceneId} ${elementId}`))
  return breakdown.scenes.flatMap((theirs) => {
    const sceneId = scenes.idOf.get(theirs.sceneId) ?? ''
    return theirs.elements.flatMap(({ elementId: id, quantity }) => {
      const elementId = elements.idOf.get(id)
      const key = `${sceneId} ${elementId}`
      if (elementId === undefined || taken.has(key)) return []
      taken.add(key)
      return [{ sceneId, elementId, quantity: Math.min(10_000, Math.max(1, quantity)) }]
    })
  })
}
