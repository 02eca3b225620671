import {
  canonicalBoard,
  keysBetween,
  type Board,
  type Booking,
  type Breakdown,
  type BreakdownScene,
  type CheckedLocation,
  type OrderKey,
  type SceneOrder,
  type ShootDay,
  type Strip,
} from '@callboard/schedule'
import { addDays, clockTime, localDate, minutes, type LocalDate } from '@callboard/time'
import { stableId } from '../stable-id.js'
import { bigPeople, castElements, thingElements, type BigPerson } from './big-people.js'
import { bigScenes, sceneFactsOf, type BigScene } from './big-scenes.js'
import { diceOf, type Dice } from './dice.js'

/** A long shoot made by chance, with everything a board, its call sheets and its checks are made from. */
export interface BigBoard {
  readonly board: Board
  readonly breakdown: Breakdown
  readonly people: readonly BigPerson[]
  readonly scenes: ReadonlyMap<string, BigScene>
  readonly locations: readonly CheckedLocation[]
  readonly bookings: readonly Booking[]
  readonly locationOfSet: ReadonlyMap<string, string>
}

export interface BigBoardSize {
  /** Scenes and banners together; one in twenty is in the boneyard. */
  readonly strips: number
  readonly days: number
  readonly people: number
  readonly seed: number
}

/**
 * A shoot of five- and six-day weeks from Monday 11 January 2027, most days by day, some by night, each with a lunch; for
 * measuring, so that screens and engines are measured with the same. The same on every run and every computer.
 * @example bigBoard({ strips: 1000, days: 120, people: 200, seed: 1 }).board.strips.length // 1000
 */
export function bigBoard({ strips, days, people, seed }: BigBoardSize): BigBoard {
  const dice = diceOf(seed)
  const everybody = bigPeople(people, dice)
  const cast = castElements(everybody)
  const elements = [...cast, ...thingElements(people)]
  const lunches = Math.min(days, strips)
  const scenes = bigScenes(strips - lunches, dice, { cast, things: elements.slice(cast.length), days })
  const shootDays = daysOf(days, dice)
  const locations = locationsOf(shootDays)
  return {
    board: canonicalBoard({ days: shootDays, strips: stripsOf(scenes, shootDays, lunches), callExceptions: [] }),
    breakdown: { elements, scenes, links: [], availabilities: availabilitiesOf(everybody, shootDays, dice), events: [], orders: ordersOf(scenes, dice) },
    people: everybody,
    scenes: sceneFactsOf(scenes, elements),
    locations,
    bookings: bookingsOf(everybody, shootDays, dice),
    locationOfSet: new Map([...new Set(scenes.map(({ set }) => set))].map((set, index) => [set, locations[index % locations.length]?.locationId ?? ''])),
  }
}

function daysOf(count: number, dice: Dice): readonly ShootDay[] {
  const orders = keysBetween(null, null, count)
  let date: LocalDate = addDays(localDate('2027-01-11'), -1)
  return orders.map((order, index) => {
    const workedDays = index % 11
    date = addDays(date, workedDays === 5 ? 3 : workedDays === 0 && index > 0 ? 2 : 1)
    const generalCall = clockTime(dice.percent(12) ? '16:00' : dice.pick(['06:30', '07:00', '07:00', '08:00']))
    return { id: stableId(`big day ${index}`), type: 'shoot', locked: false, order, date, generalCall, locationId: locationIdOf(index % PLACES), note: '' }
  })
}

/** Scenes go round the days as cards are dealt; the lunch lies in the middle of a day. */
function stripsOf(scenes: readonly BreakdownScene[], days: readonly ShootDay[], lunches: number): readonly Strip[] {
  const boneyard = Math.floor(scenes.length / 20)
  const scheduled = scenes.length - boneyard
  const size = Math.ceil(scheduled / days.length) + 1
  const orders = keysBetween(null, null, Math.max(size, boneyard, 1))
  const orderAt = (index: number) => orders[index] ?? (orders[0] as OrderKey)
  const dealt = scenes.map((scene, index): Strip => {
    const turn = Math.floor(index / days.length)
    const place = index < scheduled ? { dayId: days[index % days.length]?.id ?? null, order: orderAt(turn < size / 2 ? turn : turn + 1) } : { dayId: null, order: orderAt(index - scheduled) }
    return { kind: 'scene', id: stableId(`big strip ${index}`), sceneId: scene.sceneId, part: null, eighths: scene.eighths, locked: false, ...place }
  })
  const meals = days.slice(0, lunches).map((day, index): Strip => ({
    kind: 'banner', id: stableId(`big lunch ${index}`), text: 'Lunch', minutes: minutes(60), purpose: 'meal', dayId: day.id, order: orderAt(Math.ceil(size / 2)), locked: false,
  }))
  return [...dealt, ...meals]
}

const PLACES = 24

function locationIdOf(index: number): string {
  return stableId(`big place ${index}`)
}

function locationsOf(days: readonly ShootDay[]): readonly CheckedLocation[] {
  const [first, last] = [days[0]?.date, days.at(-1)?.date]
  return Array.from({ length: PLACES }, (_, index) => {
    const permit = first && last ? [{ kind: 'permit' as const, from: first, to: index % 8 === 0 ? addDays(first, 30) : last, note: '' }] : []
    return { locationId: locationIdOf(index), name: `Place ${index + 1}`, windows: permit }
  })
}

function availabilitiesOf(people: readonly BigPerson[], days: readonly ShootDay[], dice: Dice): Breakdown['availabilities'] {
  return people
    .filter(() => dice.percent(30))
    .map(({ personId }) => {
      const from = days[dice.below(days.length)]?.date ?? localDate('2027-01-11')
      return { elementId: null, personId, from, to: addDays(from, dice.below(4)), kind: dice.pick(['unavailable', 'hold', 'confirmed']), note: '' }
    })
}

function bookingsOf(people: readonly BigPerson[], days: readonly ShootDay[], dice: Dice): readonly Booking[] {
  return people
    .filter(() => dice.percent(20))
    .map(({ personId }) => ({ personId, elementId: null, date: days[dice.below(days.length)]?.date ?? localDate('2027-01-11'), where: 'Harbour Lights', span: null }))
}

function ordersOf(scenes: readonly BreakdownScene[], dice: Dice): readonly SceneOrder[] {
  const count = Math.floor(scenes.length / 25)
  return Array.from({ length: count }, (_, index) => ({
    kind: index % 2 === 0 ? 'before' : 'sameDay',
    firstSceneId: scenes[dice.below(scenes.length)]?.sceneId ?? '',
    secondSceneId: scenes[index]?.sceneId ?? '',
    reason: '',
  }))
}
