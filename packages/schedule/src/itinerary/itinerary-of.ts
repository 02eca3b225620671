import { groupedBy } from '@callboard/basics'
import type { LocalDate } from '@callboard/time'
import type { Board } from '../board.js'
import type { Breakdown, Element } from '../breakdown/breakdown.js'
import { breakdownIndexOf } from '../breakdown/breakdown-index.js'
import { byBoardId } from '../dood/by-board-id.js'
import type { DoodKind } from '../dood/dood.js'
import { doodOf } from '../dood/dood-of.js'
import type { DoodRules } from '../dood/dood-rules.js'
import { dayHeadOf } from '../one-liner/one-liner-of.js'
import { sceneLineOf } from '../one-liner/scene-line-of.js'
import { compareText } from '../order-keys.js'
import { paceOf, type Pace } from '../pace.js'
import { shootDaysInOrder, stripsOfDay } from '../strips-of-day.js'
import type { Itinerary, ItineraryDay, ItineraryStatus, ItineraryStop } from './itinerary.js'

export interface ItineraryInput {
  /** The current board of each unit. */
  readonly boards: readonly Board[]
  readonly breakdown: Pick<Breakdown, 'elements' | 'scenes' | 'events'>
  readonly rules?: DoodRules
  readonly pace?: Pace
}

/**
 * What the schedule holds for one person who plays, drives or handles something: their days with code and scenes. The codes are those of the
 * Day out of Days, also of elements that are not printed in it. A day they are called off for by hand is not among them.
 */
export function itineraryOf(personId: string, input: ItineraryInput): Itinerary {
  const elements = input.breakdown.elements
    .filter((element) => element.personId === personId)
    .sort((a, b) => compareText(a.category, b.category) || byBoardId(a, b))
  const dood = doodOf({
    boards: input.boards,
    breakdown: { ...input.breakdown, elements: elements.map((element) => ({ ...element, includeInDood: true })) },
    categories: [...new Set(elements.map((element) => element.category))],
    ...(input.rules ? { rules: input.rules } : {}),
  })
  const stops = groupedBy(stopsOf(input, personId, scenesOf(elements, input)), (stop) => stop.date)
  const days = dood.days.flatMap(({ date }, position): ItineraryDay[] => {
    const cells = dood.rows.flatMap(({ element, cells: all }) => {
      const cell = all[position]
      return cell && cell.code !== '' ? [{ elementId: element.elementId, ...cell }] : []
    })
    if (cells.length === 0) return []
    const statuses = cells.map(({ elementId, code, kind }): ItineraryStatus => ({ elementId, code, kind }))
    return [{ date, statuses, events: [...new Set(cells.flatMap((cell) => cell.events))], stops: stops.get(date) ?? [] }]
  })
  return { personId, roles: elements.map(({ elementId, category, name, boardId }) => ({ elementId, category, name, boardId })), days }
}

/** What the schedule holds for somebody of the crew: every shoot day of these boards, but those they are called off for. */
export function crewItineraryOf(personId: string, input: ItineraryInput): Itinerary {
  const byDate = groupedBy(stopsOf(input, personId, null), (stop) => stop.date)
  const dates = [...byDate.keys()].sort(compareText)
  const days = dates.map((date): ItineraryDay => {
    const status = { elementId: null, code: codeOf(date, dates), kind: 'work' satisfies DoodKind } as const
    return { date, statuses: [status], events: [], stops: byDate.get(date) ?? [] }
  })
  return { personId, roles: [], days }
}

function codeOf(date: LocalDate, dates: readonly LocalDate[]): string {
  return `${date === dates[0] ? 'S' : ''}W${date === dates.at(-1) ? 'F' : ''}`
}

function scenesOf(elements: readonly Element[], { breakdown }: ItineraryInput): ReadonlySet<string> {
  const theirs = new Set(elements.map((element) => element.elementId))
  const scenes = breakdown.scenes.filter((scene) => scene.elements.some(({ elementId }) => theirs.has(elementId)))
  return new Set(scenes.map((scene) => scene.sceneId))
}

/** The shoot days a person works on; `sceneIds` null: on all of them. */
function stopsOf({ boards, breakdown, pace = paceOf(breakdown) }: ItineraryInput, personId: string, sceneIds: ReadonlySet<string> | null): readonly ItineraryStop[] {
  const index = breakdownIndexOf(breakdown)
  return boards.flatMap((board, at) => {
    const calledOff = daysCalledOff(board, personId)
    return shootDaysInOrder(board).flatMap((day): ItineraryStop[] => {
      const strips = stripsOfDay(board, day.id).filter((strip) => strip.kind === 'scene')
      const theirs = sceneIds === null ? strips : strips.filter((strip) => sceneIds.has(strip.sceneId))
      if (calledOff.has(day.id) || (sceneIds !== null && theirs.length === 0)) return []
      return [{ board: at, ...dayHeadOf(board, day), scenes: theirs.map((strip) => sceneLineOf(strip, index, pace)) }]
    })
  })
}

function daysCalledOff({ callExceptions }: Board, personId: string): ReadonlySet<string> {
  const theirs = callExceptions.filter((one) => one.personId === personId && one.call.kind === 'notCalled')
  return new Set(theirs.map(({ dayId }) => dayId))
}
