import { keyBetween, keysBetween, type Breakdown, type BreakdownScene, type Board, type Element, type Eighths, type OrderKey } from '@callboard/schedule'
import { clockTime, localDate, zone } from '@callboard/time'
import type { PlannedUnit } from '../src/index.js'

/** Shoot days as text: `'2027-03-08 07:00': '1 2'` shoots scenes 1 and 2 that day. */
export type WrittenDays = Readonly<Record<string, string>>

/** A unit whose days carry their date as id; scenes are named by their number. */
export function unitOf(days: WrittenDays, at: { readonly zone?: string; readonly productionId?: string; readonly unitId?: string } = {}): PlannedUnit {
  const { productionId = 'ferry', unitId = 'main' } = at
  return { productionId, unitId, zone: zone(at.zone ?? 'Europe/Berlin'), board: boardOf(days, `${productionId}-${unitId}`) }
}

function boardOf(days: WrittenDays, prefix: string): Board {
  const rows = Object.entries(days)
  return {
    days: rows.map(([when], at) => {
      const [date = '', call = '07:00', type = 'shoot'] = when.split(' ')
      const order = keyOf(at)
      return { id: `${prefix}-${date}`, type: type as 'shoot', locked: false, order, date: localDate(date), generalCall: clockTime(call), locationId: null, note: '' }
    }),
    strips: rows.flatMap(([when, scenes], row) =>
      scenes.split(' ').filter(Boolean).map((sceneId, at) => {
        const [date = ''] = when.split(' ')
        return { kind: 'scene' as const, id: `${prefix}-${row}-${at}`, sceneId, part: null, eighths: 8 as Eighths, dayId: `${prefix}-${date}`, order: keyOf(at), locked: false }
      }),
    ),
    callExceptions: [],
  }
}

const KEYS = keysBetween(null, null, 400)

function keyOf(at: number): OrderKey {
  return KEYS[at] ?? keyBetween(KEYS.at(-1) ?? null, null)
}

/** Elements as text: `{ 'Props: umbrella': '1 2x3' }` is needed once in scene 1, three times in scene 2. Sets as `{ '1': 'QUAY' }`. */
export function breakdownOf(elements: Readonly<Record<string, string>>, sets: Readonly<Record<string, string>> = {}): Breakdown {
  const rows = Object.entries(elements).map(([name, scenes]) => ({ element: elementOf(name), scenes: scenes.split(' ').filter(Boolean).map(useOf) }))
  const numbers = new Set([...rows.flatMap(({ scenes }) => scenes.map(({ number }) => number)), ...Object.keys(sets)])
  return {
    elements: rows.map(({ element }) => element),
    scenes: [...numbers].map((number) =>
      sceneOf(number, sets[number] ?? '', rows.flatMap(({ element, scenes }) =>
        scenes.filter((use) => use.number === number).map(({ quantity }) => ({ elementId: element.elementId, quantity })),
      )),
    ),
    links: [],
    availabilities: [],
    events: [],
    orders: [],
  }
}

function useOf(text: string): { readonly number: string; readonly quantity: number } {
  const [number = '', quantity = '1'] = text.split('x')
  return { number, quantity: Number(quantity) }
}

function elementOf(text: string): Element {
  const [category = '', name = ''] = text.split(': ')
  return {
    elementId: name, category, name, boardId: null, personId: null, includeInDood: true, allowHold: true, allowDrop: false, minimumDropDays: 0, dayRate: null,
  }
}

function sceneOf(number: string, set: string, elements: BreakdownScene['elements']): BreakdownScene {
  return {
    sceneId: number, number, heading: set, intExt: null, set, timeOfDay: null, lighting: null, synopsis: '', eighths: 8 as Eighths, scriptDay: '', unitId: null,
    estimatedMinutes: null, background: 0, elements, omitted: false,
  }
}
