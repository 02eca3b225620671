import { addDays, clockTime, localDate, minutes, resolveWallTime, zone, type LocalDate, type Zone } from '@callboard/time'
import {
  CAST,
  canonicalBoard,
  checkBoard,
  eighths,
  keysBetween,
  type Attendance,
  type Board,
  type Breakdown,
  type BreakdownScene,
  type CheckedPerson,
  type ChecksInput,
  type DayType,
  type Element,
  type OrderKey,
  type RedFlag,
  type ShootDay,
  type Strip,
} from '../src/index.js'

/** A day as an AD would note it: `strips` of "12 60" (scene 12 for an hour), "Lunch 60" or "Move 0", `works` from when to when. */
export interface DayInWords {
  readonly date: string
  readonly type?: DayType
  readonly call?: string
  readonly at?: string
  readonly strips?: readonly string[]
  readonly works?: Readonly<Record<string, string>>
}

export interface PersonInWords {
  readonly name: string
  readonly kind?: 'cast' | 'crew'
  readonly department?: string
  readonly position?: string
  readonly born?: string
  readonly adultHours?: boolean
  readonly packs?: readonly string[]
}

/** What scenes are and who is in them, "EXT DAY" and names; people by name are cast, everything else is a thing. */
export interface SceneInWords {
  readonly set?: string
  readonly light?: string
  readonly with?: readonly string[]
}

export interface ShootInWords {
  readonly zone?: string
  readonly packs?: readonly string[]
  readonly people?: readonly PersonInWords[]
  readonly days: readonly DayInWords[]
  readonly boneyard?: readonly string[]
  readonly scenes?: Readonly<Record<string, SceneInWords>>
  readonly rest?: Partial<Pick<ChecksInput, 'locations' | 'bookings' | 'sunOn' | 'isSchoolDay' | 'clockStyle' | 'ownPacks'>> & {
    readonly locationOfSet?: Readonly<Record<string, string>>
  } & Partial<Pick<Breakdown, 'links' | 'availabilities' | 'events' | 'orders'>>
}

/** The red flags of a shoot. */
export function flagsOf(shoot: ShootInWords): readonly RedFlag[] {
  return checkBoard(inputOf(shoot))
}

/** What the checks are given; days are d1, d2 …, people and things go by their names, minutes by one for an eighth. */
export function inputOf(shoot: ShootInWords): ChecksInput {
  const there = zone(shoot.zone ?? 'Europe/Berlin')
  const people = peopleOf(shoot)
  const { links = [], availabilities = [], events = [], orders = [], locationOfSet, ...rest } = shoot.rest ?? {}
  const board = boardOf(shoot)
  const attendance = new Map(shoot.days.map((day, index) => [`d${index + 1}`, attendanceOf(day, there)]))
  return {
    board,
    zone: there,
    breakdown: { ...breakdownOf(shoot, people, board), links, availabilities, events, orders },
    attendanceOf: () => (dayId) => attendance.get(dayId) ?? [],
    people,
    rulePacks: shoot.packs ?? [],
    minutesPerEighth: 1,
    ...rest,
    ...(locationOfSet && { locationOfSet: new Map(Object.entries(locationOfSet)) }),
  }
}

function peopleOf({ people = [], days }: ShootInWords): readonly CheckedPerson[] {
  const known = new Set(people.map(({ name }) => name))
  const others = [...new Set(days.flatMap(({ works = {} }) => Object.keys(works)))].filter((name) => !known.has(name))
  return [...people, ...others.map((name): PersonInWords => ({ name }))].map((person) => ({
    personId: person.name,
    name: person.name,
    kind: person.kind ?? 'cast',
    department: person.department ?? '',
    position: person.position ?? '',
    bornOn: person.born === undefined ? null : localDate(person.born),
    rulePacks: person.packs ?? null,
    ...(person.adultHours === undefined ? {} : { worksAdultHours: person.adultHours }),
  }))
}

function boardOf({ days, boneyard = [] }: ShootInWords): Board {
  const keys = keysBetween(null, null, days.length)
  return canonicalBoard({
    days: days.map((day, index): ShootDay => ({
      id: `d${index + 1}`,
      type: day.type ?? 'shoot',
      locked: false,
      order: keyAt(keys, index),
      date: localDate(day.date),
      generalCall: clockTime(day.call ?? '07:00'),
      locationId: day.at ?? null,
      note: '',
    })),
    strips: [...days.flatMap((day, index) => stripsOf(day.strips ?? [], `d${index + 1}`)), ...stripsOf(boneyard, null)],
    callExceptions: [],
  })
}

function stripsOf(words: readonly string[], dayId: string | null): readonly Strip[] {
  const keys = keysBetween(null, null, words.length)
  return words.map((word, index) => {
    const [, what = '', length = '60'] = /^(.*?)(?: (\d+))?$/.exec(word) ?? []
    const place = { dayId, order: keyAt(keys, index), locked: false, id: `${dayId ?? 'boneyard'}-${index}` }
    if (/^\d/.test(what)) return { kind: 'scene', ...place, sceneId: what, part: null, eighths: eighths(Number(length)) }
    const purpose = /^(?:Lunch|Dinner|Meal)/.test(what) ? 'meal' : what.startsWith('Move') ? 'companyMove' : 'note'
    return { kind: 'banner', ...place, text: what, minutes: minutes(Number(length)), purpose }
  })
}

function keyAt(keys: readonly OrderKey[], index: number): OrderKey {
  return keys[index] ?? ('a0' as OrderKey)
}

/** "07:00-19:00"; an end before the start is on the next date, a date before a clock time says which. */
function attendanceOf({ date, works = {} }: DayInWords, there: Zone): readonly Attendance[] {
  return Object.entries(works).map(([personId, words]) => {
    const [call = '', wrap = ''] = words.split('-').map((word) => word.trim())
    const start = localDate(date)
    return { personId, call: instantAt(start, call, there), wrap: instantAt(wrap <= call ? addDays(start, 1) : start, wrap, there) }
  })
}

function instantAt(date: LocalDate, time: string, there: Zone) {
  return resolveWallTime({ date, time: clockTime(time), zone: there }).instant
}

function breakdownOf(shoot: ShootInWords, people: readonly CheckedPerson[], board: Board): Pick<Breakdown, 'elements' | 'scenes'> {
  const known = new Set(people.map(({ personId }) => personId))
  const names = new Set(Object.values(shoot.scenes ?? {}).flatMap((scene) => scene.with ?? []))
  const sceneIds = new Set(board.strips.flatMap((strip) => (strip.kind === 'scene' ? [strip.sceneId] : [])))
  return {
    elements: [...names].map((name) => elementOf(name, known.has(name))),
    scenes: [...sceneIds].map((sceneId) => sceneOf(sceneId, shoot.scenes?.[sceneId] ?? {})),
  }
}

/** The element of somebody is called as they are, with a star before it, so that the two are told apart. */
export function elementIdOf(name: string): string {
  return `*${name}`
}

function elementOf(name: string, isPerson: boolean): Element {
  return {
    elementId: elementIdOf(name),
    category: isPerson ? CAST : 'Props',
    name,
    boardId: null,
    personId: isPerson ? name : null,
    includeInDood: true,
    allowHold: true,
    allowDrop: false,
    minimumDropDays: 10,
    dayRate: null,
  }
}

function sceneOf(sceneId: string, { set = 'ROOM', light = 'INT DAY', with: names = [] }: SceneInWords): BreakdownScene {
  const [intExt = 'INT', timeOfDay = 'DAY'] = light.split(' ')
  return {
    sceneId,
    number: sceneId,
    heading: `${intExt}. ${set} - ${timeOfDay}`,
    intExt: intExt as BreakdownScene['intExt'],
    set,
    timeOfDay,
    lighting: timeOfDay === 'DAY' ? 'day' : timeOfDay === 'NIGHT' ? 'night' : 'dawn/dusk',
    synopsis: '',
    eighths: eighths(8),
    scriptDay: '',
    unitId: null,
    estimatedMinutes: null,
    background: 0,
    elements: names.map((name) => ({ elementId: elementIdOf(name), quantity: 1 })),
    omitted: false,
  }
}
