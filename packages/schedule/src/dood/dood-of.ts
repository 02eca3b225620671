import { groupedBy } from '@callboard/basics'
import type { Board } from '../board.js'
import { CAST, type Breakdown, type Element, type ElementEvent } from '../breakdown/breakdown.js'
import { byBoardId } from './by-board-id.js'
import { cellsOf } from './cells-of.js'
import { companyCalendarOf, type CompanyCalendar } from './company-calendar.js'
import type { CompanyDay, Dood, DoodCell, DoodRow } from './dood.js'
import { USUAL_DOOD_RULES, type DoodRules } from './dood-rules.js'
import { spanOf, type EventsOfElement } from './span-of.js'
import { count, noCounts, totalsOfCells, type Counts } from './totals-of-cells.js'
import { workOfElements, type ElementWork, type NeedingScene } from './work-of-elements.js'

export interface DoodInput {
  /** The current board of each unit: an element may work on several, and a date is one date for all. */
  readonly boards: readonly Board[]
  readonly breakdown: DoodBreakdown
  /** Categories wanted, in this order; the cast when not said. */
  readonly categories?: readonly string[]
  readonly rules?: DoodRules
}

/** What of a breakdown is read. */
interface DoodBreakdown extends Pick<Breakdown, 'elements' | 'events'> {
  readonly scenes: readonly NeedingScene[]
}

/**
 * The Day out of Days: for each element that belongs in it a code for each date, from the first day on any board or of any
 * event to the last. Only strips on shoot days make work. An element is held, where it may be, on the days its units work
 * between its start and its finish, and dropped once, in the first gap that is long enough.
 * Time grows with dates × elements, and with strips × elements of a scene.
 * Source: mms-docs.ep.com/DayOutofDays/DOODRules.html; settings in DoodRules.
 * @example doodOf({ boards: [board], breakdown }).rows[0]?.cells.map(({ code }) => code) // ['SW', 'H', '', '', 'WF']
 */
export function doodOf({ boards, breakdown, categories = [CAST], rules = USUAL_DOOD_RULES }: DoodInput): Dood {
  const elements = elementsIn(breakdown.elements, categories)
  const wanted = new Set(elements.map(({ elementId }) => elementId))
  const events = breakdown.events.filter(({ elementId }) => wanted.has(elementId))
  const calendar = companyCalendarOf(boards, events.map(({ date }) => date))
  const work = workOfElements({ boards, scenes: breakdown.scenes, elements, calendar })
  const eventsOf = groupedBy(events, ({ elementId }) => elementId)
  const everyBoard = new Set(boards.keys())
  const rows = elements.map((element) =>
    rowOf(element, { calendar, rules, everyBoard, work: work.get(element.elementId), events: eventsOf.get(element.elementId) ?? [] }),
  )
  return { days: daysOf(calendar, calendar.companyOf(everyBoard), rows), rows, tooLate: calendar.tooLate }
}

function elementsIn(elements: readonly Element[], categories: readonly string[]): readonly Element[] {
  const byCategory = groupedBy(elements.filter(({ includeInDood }) => includeInDood), ({ category }) => category)
  return [...new Set(categories)].flatMap((category) => (byCategory.get(category) ?? []).sort(byBoardId))
}

interface Ground {
  readonly calendar: CompanyCalendar
  readonly rules: DoodRules
  readonly everyBoard: ReadonlySet<number>
  readonly work: ElementWork | undefined
  readonly events: readonly ElementEvent[]
}

function rowOf(element: Element, { calendar, rules, everyBoard, work, events }: Ground): DoodRow {
  const scenes = work?.scenes ?? new Map<number, readonly string[]>()
  const placed = placedEvents(events, calendar)
  const span = spanOf(element, scenes.keys(), placed, rules)
  const company = calendar.companyOf(work?.boards ?? everyBoard)
  const cells = cellsOf({ element, rules, company, scenes, events: placed, span })
  return { element, cells, totals: totalsOfCells({ cells, dates: calendar.dates, span, rules, dayRate: element.dayRate }) }
}

function placedEvents(events: readonly ElementEvent[], { positionOf }: CompanyCalendar): EventsOfElement {
  const placed = new Map<number, ElementEvent['kind'][]>()
  for (const { date, kind } of events) {
    const position = positionOf.get(date)
    if (position === undefined) continue
    const there = placed.get(position)
    if (there) there.push(kind)
    else placed.set(position, [kind])
  }
  return placed
}

function daysOf({ dates, unitDays }: CompanyCalendar, company: readonly CompanyDay[], rows: readonly DoodRow[]): Dood['days'] {
  const counts = dates.map(noCounts)
  for (const { cells } of rows) countInto(counts, cells)
  return dates.map((date, position) => ({
    date,
    company: company[position] ?? 'off',
    unitDays: unitDays[position] ?? [],
    counts: counts[position] ?? noCounts(),
  }))
}

/** Each cell into the counts of its date. */
function countInto(counts: readonly Counts[], cells: readonly DoodCell[]): void {
  for (let position = 0; position < cells.length; position += 1) {
    const cell = cells[position]
    const own = counts[position]
    if (cell && own) count(cell, own)
  }
}
