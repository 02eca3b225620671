/** The engine of work orders: 5,000 of two dozen productions dated and ranked anew after the scenes of a day moved two days up, and how that grows. */
import { fileURLToPath } from 'node:url'
import { dateOrders, datingChanges, needsOf, newOrder, plansOfNeeds, rankChanges, rankOrders, shootingOf } from '../packages/work-order/dist/index.js'
import { applyEdit, keysBetween, moveStripsAfter, stripsOfDay } from '../packages/schedule/dist/index.js'
import { addDays } from '../packages/time/dist/index.js'
import { exponentOf, rounds } from './board.mjs'

const NAME = 'work orders dated and ranked anew after a publication, 5,000 of them: the figure nearest its limit'
/** Milliseconds of computing, a median; the exponent of growth from 2,500 to 40,000 orders. */
const LIMITS = { publication: 50, growth: 1.15 }
const ORDERS = 5000
const SIZES = [2500, 5000, 10_000, 20_000, 40_000]
const NOW = '2027-01-11T09:00:00Z'
const SCENES = 120
const DAYS = 40
const SETS = 12
/** Elements of a production by category. */
const ELEMENTS = { 'Art Department': 20, 'Set Dressing': 25, Props: 30, Camera: 12, Wardrobe: 20, Vehicles: 15, 'Special Effects': 10, Sound: 8 }
const DEPARTMENTS = new Map()

/** The row holds when every figure is within its limit. */
export function run() {
  const figures = { publication: timeOf(ORDERS, 21), growth: exponentOf(SIZES, (orders) => timeOf(orders, 7)) }
  const shares = Object.entries(LIMITS).map(([figure, limit]) => figures[figure] / limit)
  const words = Object.entries(LIMITS).map(([figure, limit]) => `${figure} ${figures[figure].toFixed(2)} of ${limit}`)
  const { changes, moved } = publication(slateOf(ORDERS))
  return { name: NAME, ratio: Math.max(...shares), limit: 1, detail: `${words.join(', ')}; ${changes.length} dates changed, ${moved.length} orders moved`, facts: figures }
}

function timeOf(orders, count) {
  const slate = slateOf(orders)
  if (publication(slate).changes.length === 0) throw new Error('The moved scenes changed no date')
  return rounds(count, () => publication(slate))
}

/** What a publication has to reckon: every date and every place, and what changed of both. */
function publication({ units, orders, before }) {
  const after = datedAndRanked(units, orders)
  return { changes: datingChanges(before.dated, after.dated), moved: rankChanges(before.ranked, after.ranked) }
}

function datedAndRanked(units, orders) {
  const answer = dateOrders({ orders, shooting: shootingOf(units), calendarOf: ({ department }) => calendarOf(department), now: NOW })
  if (!answer.ok) throw new Error(answer.refusal.kind)
  const dated = answer.value
  return { dated, ranked: rankOrders({ orders, dated, weightOf: (id) => id.length % 9, costOfDay: () => 30_000, isPromised: (id) => id.endsWith('7'), pins: [] }) }
}

/** So many orders of as many productions as it takes, dated once before they move. */
function slateOf(count) {
  const made = []
  const orders = []
  for (let at = 0; orders.length < count; at += 1) {
    const one = productionOf(at)
    made.push(one.unit)
    orders.push(...plansOfNeeds(needsOf({ ...one, shooting: shootingOf([one.unit]) })).map(newOrder))
  }
  orders.length = count
  const [first, ...others] = made
  return { orders, units: [movedUp(first), ...others], before: datedAndRanked(made, orders) }
}

function movedUp(unit) {
  const [from, to] = [unit.board.days[5], unit.board.days[3]]
  const edit = moveStripsAfter(unit.board, { stripIds: stripsOfDay(unit.board, from.id).map(({ id }) => id), dayId: to.id, afterStripId: null })
  return { ...unit, board: applyEdit(unit.board, edit).value.board }
}

function calendarOf(department) {
  const found = DEPARTMENTS.get(department)
  if (found) return found
  const made = { calendarId: department, zone: 'Europe/Berlin', weekdays: [1, 2, 3, 4, 5], holidays: ['2027-03-26', '2027-03-29'], extraDays: [], dayEndsAt: '18:00' }
  DEPARTMENTS.set(department, made)
  return made
}

function productionOf(at) {
  const productionId = `p${at}`
  const names = Object.entries(ELEMENTS).flatMap(([category, count]) => Array.from({ length: count }, (_, number) => ({ category, elementId: `${productionId}-${category}-${number}` })))
  const scenes = Array.from({ length: SCENES }, (_, number) => ({
    sceneId: `${productionId}-${number}`,
    set: `SET ${number % SETS}`,
    omitted: false,
    elements: names.filter((_, place) => (place * 7 + number * 13 + at) % 23 === 0).map(({ elementId }) => ({ elementId, quantity: 1 + (number % 3) })),
  }))
  const elements = names.map(({ category, elementId }) => ({ elementId, category, name: elementId }))
  return { productionId, breakdown: { elements, scenes, links: [] }, unit: { productionId, unitId: 'main', zone: 'Europe/Berlin', board: boardOf(scenes, at) } }
}

function boardOf(scenes, at) {
  const days = keysBetween(null, null, DAYS).map((order, number) => ({
    id: `${scenes[0].sceneId}-day-${number}`, type: 'shoot', locked: false, order, generalCall: '07:00', locationId: null, note: '',
    date: addDays('2027-02-15', (at % 30) + Math.floor(number / 5) * 7 + (number % 5)),
  }))
  const orders = keysBetween(null, null, SCENES)
  const strips = scenes.map(({ sceneId }, number) => ({
    kind: 'scene', id: `${sceneId}-strip`, sceneId, part: null, eighths: 8, locked: false, dayId: days[Math.floor((number * DAYS) / SCENES)].id, order: orders[number],
  }))
  return { days, strips, callExceptions: [] }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { name, ratio, limit, detail } = run()
  process.stdout.write(`${name}: ${ratio.toFixed(2)} (at most ${limit}); ${detail}\n`)
  process.exitCode = ratio <= limit ? 0 : 1
}
