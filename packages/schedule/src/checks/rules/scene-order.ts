import type { Board, Strip } from '../../board.js'
import type { SceneOrder } from '../../breakdown/breakdown.js'
import { byOrder } from '../../order-keys.js'
import type { CheckedDay } from '../checked-day.js'
import { flag } from '../flag.js'
import type { Ground } from '../ground.js'
import type { RedFlag } from '../red-flag.js'
import { noted } from '../words.js'

/** Scenes that are not shot in the order, or not on the one day, somebody asked for. `days`: all days of the board in order. */
export function sceneOrderFlags(ground: Ground, board: Board, days: readonly CheckedDay[], known: readonly BrokenOrder[] = []): readonly BrokenOrder[] {
  const { orders } = ground.input.breakdown
  if (orders.length === 0) return known
  const places = placesOfScenes(orders, board, days)
  const before = new Map(known.map((one) => [one.order, one]))
  return orders.flatMap((order) => {
    const first = places.get(order.firstSceneId) ?? NOWHERE
    const second = places.get(order.secondSceneId) ?? NOWHERE
    const broken = order.kind === 'before' ? brokenBefore(first, second) : brokenSameDay(first, second)
    if (!broken) return []
    const told = before.get(order)
    return told && isSameBroken(told.broken, broken) ? [told] : [{ order, broken, flag: flagOf(ground, order, broken) }]
  })
}

/** An order that is not kept, and the flag that says so: made again only when one of the two stands elsewhere or its day is called otherwise. */
export interface BrokenOrder {
  readonly order: SceneOrder
  readonly broken: Broken
  readonly flag: RedFlag
}

function isSameBroken(a: Broken, b: Broken): boolean {
  return isSamePlace(a.first, b.first) && isSamePlace(a.second, b.second) && (a.first?.index === a.second.index) === (b.first?.index === b.second.index)
}

function isSamePlace(a: Place | null, b: Place | null): boolean {
  return a === b || (a !== null && b !== null && a.strip.id === b.strip.id && a.day.day.id === b.day.day.id && a.day.name === b.day.name)
}

interface Place {
  readonly strip: Strip
  readonly day: CheckedDay
  readonly index: number
}

interface Places {
  /** From the first to the last on a day. */
  readonly placed: readonly Place[]
  readonly isInBoneyard: boolean
}

const NOWHERE: Places = { placed: [], isInBoneyard: false }

function placesOfScenes(orders: readonly SceneOrder[], board: Board, days: readonly CheckedDay[]): ReadonlyMap<string, Places> {
  const found = new Map<string, { placed: Place[]; isInBoneyard: boolean }>()
  for (const { firstSceneId, secondSceneId } of orders) {
    for (const sceneId of [firstSceneId, secondSceneId]) found.set(sceneId, { placed: [], isInBoneyard: false })
  }
  const indexOf = new Map(days.map((day, index) => [day.day.id, index]))
  for (const strip of board.strips) {
    const own = strip.kind === 'scene' ? found.get(strip.sceneId) : undefined
    if (!own) continue
    const index = strip.dayId === null ? undefined : indexOf.get(strip.dayId)
    const day = index === undefined ? undefined : days[index]
    if (index !== undefined && day) own.placed.push({ strip, day, index })
    else own.isInBoneyard = true
  }
  for (const { placed } of found.values()) placed.sort(inShootingOrder)
  return found
}

function inShootingOrder(a: Place, b: Place): number {
  return a.index - b.index || byOrder(a.strip, b.strip)
}

/** What is wrong: where each of the two stands, null in the boneyard. */
export interface Broken {
  readonly first: Place | null
  readonly second: Place
}

function brokenBefore(first: Places, second: Places): Broken | null {
  const begins = second.placed[0]
  if (!begins) return null
  if (first.isInBoneyard) return { first: null, second: begins }
  const ends = first.placed.at(-1)
  return ends && inShootingOrder(ends, begins) > 0 ? { first: ends, second: begins } : null
}

function brokenSameDay(first: Places, second: Places): Broken | null {
  for (const place of second.placed) {
    const apart = first.placed.find(({ index }) => index !== place.index)
    if (apart) return { first: apart, second: place }
  }
  return null
}

function flagOf(ground: Ground, order: SceneOrder, { first, second }: Broken): RedFlag {
  const name = (sceneId: string) => ground.sceneOf.get(sceneId)?.name ?? 'A scene'
  const firstIs = first ? `on ${first.day.name}` : 'in the boneyard'
  const wish = order.kind === 'before' ? 'comes first' : 'is shot the same day'
  const [one, other] = [name(order.firstSceneId), name(order.secondSceneId)]
  const isOneDay = first !== null && first.index === second.index
  const where = isOneDay
    ? `${other} stands before ${one} on ${first.day.name}`
    : `${one} is ${firstIs} and ${other} on ${second.day.name}`
  return flag({
    check: 'scene-order',
    severity: first ? 'breach' : 'warning',
    subjects: {
      sceneIds: [order.firstSceneId, order.secondSceneId],
      stripIds: [...(first ? [first.strip.id] : []), second.strip.id],
      dayIds: [second.day.day.id, ...(first && !isOneDay ? [first.day.day.id] : [])],
    },
    figures: [order.kind],
    sentence: `${where}; ${one} ${wish}${noted(order.reason)}.`,
  })
}
