import { eighths, keyBetween, type BannerPurpose, type Board, type CallException, type OrderKey, type ShootDay, type Strip } from '@callboard/schedule'
import { clockTime, minutes, type LocalDate } from '@callboard/time'
import { locationIdOf } from '../places/locations.js'
import { sceneLengths } from '../scene-lengths.js'
import { dayIdOf, personIdOf, sceneIdOf, stableId, stripIdOf } from '../stable-id.js'
import type { DayPlan } from './day-plan.js'
import { dayPlans, unscheduledScenes } from './day-plans.js'
import { shootDatesAround } from './shoot-dates.js'

/** Who is not called on days when they otherwise would be, by day number. */
const notCalled: readonly (readonly [name: string, ...days: number[]])[] = [
  ['Iestyn Prŷs', 7],
  ['Arvid Sjöberg', 1, 6],
  ['Dov Abramsky', 1, 2, 3],
]

/** The first schedule of the example film. Ids and order are always the same; only the dates follow tomorrow's. */
export function whiteBoard(tomorrow: LocalDate): Board {
  const { dates } = shootDatesAround(tomorrow)
  const orders = keysFor(dayPlans.length)
  const days = dates.map((date, index) => dayOf(index, date, orders))
  const strips = dayPlans.flatMap((plan, index) => stripsOf(plan.rows, index + 1))
  return { days, strips: [...strips, ...stripsOf(unscheduledScenes, null)], callExceptions: exceptions() }
}

function dayOf(index: number, date: LocalDate, orders: readonly OrderKey[]): ShootDay {
  const plan = dayPlans[index]
  const order = orders[index]
  if (!plan || !order) throw new RangeError(`No plan for day ${index + 1}`)
  return {
    id: dayIdOf(index + 1),
    type: 'shoot',
    locked: false,
    order,
    date,
    generalCall: clockTime(plan.generalCall),
    locationId: locationIdOf(plan.location),
    note: plan.note,
  }
}

function stripsOf(rows: DayPlan['rows'], day: number | null): Strip[] {
  const orders = keysFor(rows.length)
  const dayId = day === null ? null : dayIdOf(day)
  return orders.flatMap((order, index): Strip[] => {
    const row = rows[index]
    if (row === undefined) return []
    if (typeof row === 'string') return [sceneStrip(row, { dayId, order })]
    const [text, length] = row
    return [{ kind: 'banner', id: stableId(`banner ${day} ${text}`), dayId, order, locked: false, text, minutes: minutes(length), purpose: purposeOf(text) }]
  })
}

function purposeOf(text: string): BannerPurpose {
  if (/\b(lunch|meal|supper|dinner|breakfast)\b/i.test(text)) return 'meal'
  return /\bmove\b/i.test(text) ? 'companyMove' : 'note'
}

function sceneStrip(number: string, place: { dayId: string | null; order: OrderKey }): Strip {
  const length = sceneLengths[number]
  if (length === undefined) throw new RangeError(`No scene ${number}`)
  return { kind: 'scene', id: stripIdOf(number), sceneId: sceneIdOf(number), part: null, eighths: eighths(length), locked: false, ...place }
}

function exceptions(): CallException[] {
  return notCalled.flatMap(([name, ...days]) =>
    days.map((day) => ({ dayId: dayIdOf(day), personId: personIdOf(name), call: { kind: 'notCalled' } as const })),
  )
}

function keysFor(count: number): OrderKey[] {
  const keys: OrderKey[] = []
  for (let made = 0; made < count; made += 1) keys.push(keyBetween(keys.at(-1) ?? null, null))
  return keys
}
