import type { Board } from '../board.js'
import type { BreakdownScene, Element, SceneElement } from '../breakdown/breakdown.js'
import { daysInOrder, stripsOfDay } from '../strips-of-day.js'
import type { CompanyCalendar } from './company-calendar.js'

/** The days one element works. */
export interface ElementWork {
  /** Scenes by position on the calendar, in shooting order. */
  readonly scenes: ReadonlyMap<number, readonly string[]>
  /** The boards it works on. */
  readonly boards: ReadonlySet<number>
}

/** A scene, as far as it makes work. */
export interface NeedingScene extends Pick<BreakdownScene, 'sceneId'> {
  readonly elements: readonly Pick<SceneElement, 'elementId'>[]
}

export interface WorkInput {
  readonly boards: readonly Board[]
  readonly scenes: readonly NeedingScene[]
  readonly elements: readonly Element[]
  readonly calendar: CompanyCalendar
}

/**
 * Work by element id: only strips make work, and only on days of type shoot. A split scene counts once a day. Whose performer
 * is called off for a day does not work on it, as on the call sheet.
 */
export function workOfElements({ boards, scenes, elements, calendar }: WorkInput): ReadonlyMap<string, ElementWork> {
  const wanted = new Map(elements.map((element) => [element.elementId, element]))
  const needs = new Map(scenes.map((scene) => [scene.sceneId, elementsOf(scene, wanted)]))
  const work = new Map<string, Writing>()
  for (const [at, board] of boards.entries()) {
    const calledOff = calledOffOn(board)
    for (const { position, sceneId, dayId } of shotScenes(board, calendar)) {
      const needed = needs.get(sceneId) ?? []
      const there = calledOff.size === 0 ? needed : needed.filter(({ personId }) => personId === null || !calledOff.has(keyOf(dayId, personId)))
      for (const { elementId } of there) write(work, elementId, { board: at, position, sceneId })
    }
  }
  return work
}

function elementsOf(scene: NeedingScene, wanted: ReadonlyMap<string, Element>): readonly Element[] {
  const elements: Element[] = []
  for (const { elementId } of scene.elements) {
    const element = wanted.get(elementId)
    if (element) elements.push(element)
  }
  return elements
}

interface Shot {
  readonly position: number
  readonly sceneId: string
  readonly dayId: string
}

function shotScenes(board: Board, { positionOf }: CompanyCalendar): readonly Shot[] {
  return daysInOrder(board).flatMap(({ id: dayId, date, type }) => {
    const position = positionOf.get(date)
    if (type !== 'shoot' || position === undefined) return []
    return stripsOfDay(board, dayId).flatMap((strip) => (strip.kind === 'scene' ? { position, sceneId: strip.sceneId, dayId } : []))
  })
}

function calledOffOn({ callExceptions }: Board): ReadonlySet<string> {
  return new Set(callExceptions.filter(({ call }) => call.kind === 'notCalled').map(({ dayId, personId }) => keyOf(dayId, personId)))
}

function keyOf(dayId: string, personId: string): string {
  return `${dayId} ${personId}`
}

interface Writing {
  readonly scenes: Map<number, string[]>
  readonly boards: Set<number>
}

function write(work: Map<string, Writing>, elementId: string, { board, position, sceneId }: Omit<Shot, 'dayId'> & { readonly board: number }): void {
  const known = work.get(elementId)
  const one = known ?? { scenes: new Map<number, string[]>(), boards: new Set<number>() }
  if (!known) work.set(elementId, one)
  one.boards.add(board)
  const there = one.scenes.get(position)
  if (!there) one.scenes.set(position, [sceneId])
  else if (!there.includes(sceneId)) there.push(sceneId)
}
