import { addDays, clockTime, localDate } from '@callboard/time'
import { CAST, canonicalBoard, eighths, keysBetween } from '../src/index.js'
import type { Board, BreakdownScene, DayType, DoodInput, DoodRow, Element, ElementEvent, SceneStrip, ShootDay } from '../src/index.js'

/** One element over consecutive dates, as an assistant director would write it down: see `cases/dood.json`. */
export interface DoodInWords {
  readonly days?: string | readonly string[]
  readonly works: string | readonly string[]
}

const FIRST = localDate('2027-01-11')

/** The n-th date of a case; the first is Monday 11 January 2027. */
export function dateAt(position: number) {
  return addDays(FIRST, position)
}

/** The words of a row, `3*.` written out. */
export function wordsOf(row: string): readonly string[] {
  return row.split(/\s+/).flatMap((word) => {
    const [, count, one] = /^(\d+)\*(.+)$/.exec(word) ?? []
    return one === undefined ? [word] : Array.from({ length: Number(count) }, () => one)
  })
}

/** What a row of a Day out of Days is written down as. */
export function codesOf(row: DoodRow | undefined): readonly string[] {
  return row?.cells.map(({ code }) => code || '.') ?? []
}

/** Boards, one scene, one element and its events, as the words say. */
export function doodInput({ days, works }: DoodInWords, element: Element): DoodInput {
  const rows = [works].flat().map(wordsOf)
  const units = [days ?? []].flat().map(wordsOf)
  const boards = rows.map((row, at) => boardOf(at, units[at] ?? row.map(() => 'S'), row))
  const events = (rows[0] ?? []).flatMap((word, position) => eventsOf(element.elementId, position, word))
  return { boards, breakdown: { elements: [element], scenes: [sceneWith(element.elementId)], events } }
}

/** A cast member that may be held and not dropped, without a rate. */
export function castMember(given: Partial<Element>): Element {
  return {
    elementId: 'ana', category: CAST, name: 'ANA', boardId: '1', personId: null, includeInDood: true,
    allowHold: true, allowDrop: false, minimumDropDays: 10, dayRate: null, ...given,
  }
}

export function sceneWith(...elementIds: readonly string[]): BreakdownScene {
  return {
    sceneId: `scene of ${elementIds.join()}`, number: '1', heading: 'INT. PIER - DAY', intExt: 'INT', set: 'PIER', timeOfDay: 'DAY', lighting: 'day',
    synopsis: '', eighths: eighths(8), scriptDay: '', unitId: null, estimatedMinutes: null, background: 0, omitted: false,
    elements: elementIds.map((elementId) => ({ elementId, quantity: 1 })),
  }
}

const TYPES: Readonly<Record<string, DayType>> = {
  S: 'shoot', P: 'prep', M: 'travel', R: 'rehearsal', X: 'hiatus', K: 'weekend', '/': 'holiday', Y: 'weather', E: 'wrap',
}

function boardOf(at: number, dayWords: readonly string[], workWords: readonly string[]): Board {
  const keys = keysBetween(null, null, dayWords.length)
  const days = dayWords.flatMap((word, position): ShootDay[] => {
    const type = TYPES[word]
    const order = keys[position]
    if (type === undefined || order === undefined) return []
    const id = `unit ${at} day ${position}`
    return [{ id, order, type, locked: false, date: dateAt(position), generalCall: clockTime('08:00'), locationId: null, note: '' }]
  })
  const strips = days.flatMap((day) => {
    const position = keys.indexOf(day.order)
    return workWords[position]?.split('+').includes('W') ? stripOn(day) : []
  })
  return canonicalBoard({ days, strips, callExceptions: [] })
}

function stripOn({ id, order }: ShootDay): SceneStrip {
  return { kind: 'scene', id: `strip of ${id}`, sceneId: 'scene of ana', part: null, eighths: eighths(8), locked: false, dayId: id, order }
}

const EVENTS: Readonly<Record<string, ElementEvent['kind']>> = { T: 'travel', R: 'rehearsal', F: 'fitting' }

function eventsOf(elementId: string, position: number, word: string): readonly ElementEvent[] {
  return word.split('+').flatMap((letter) => {
    const kind = EVENTS[letter]
    return kind === undefined ? [] : { elementId, date: dateAt(position), kind }
  })
}
