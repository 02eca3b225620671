import { groupedBy } from '@callboard/basics'
import { shootDaysInOrder, stripsOfDay, timelineOfStrips, type Attendance, type AttendanceOn, type Board, type CallException, type ShootDay, type Slot, type Strip } from '@callboard/schedule'
import { addMinutes, instant, minutes, resolveWallTime, type Instant, type Minutes } from '@callboard/time'
import type { CalledPerson } from './called-person.js'
import type { CallsInput } from './calls-of-day.js'
import { LOSE_AFTER } from './cast-times.js'
import { derivedOffset, roundedDown } from './derived-offset.js'
import { foldName } from './fold-name.js'
import { paceOfCalls } from './timeline.js'

/**
 * Who works from when to when on each day of a board: from the call `callsOfDay` gives to the wrap. Crew wrap with the unit; cast
 * are let go a quarter of an hour after their last scene is estimated to end, or with the unit when they have none.
 * Ask it once for a production and give it every board of it: a day nothing changed on keeps its list, so that whoever checks it
 * need not look again. Source of the quarter of an hour: when cast are lost, as second ADs reckon.
 * @example checker({ …, attendanceOf: attendanceOfBoard({ zone, people, scenes }) })
 */
export function attendanceOfBoard(input: Omit<CallsInput, 'board'>): (board: Board) => AttendanceOn {
  const cast = castByScene(input)
  const known = new Map<string, DayAttendance>()
  return (board) => {
    const days = new Map(shootDaysInOrder(board).map((day) => [day.id, day]))
    const exceptionsOn = groupedBy(board.callExceptions, ({ dayId }) => dayId)
    return (dayId) => {
      const day = days.get(dayId)
      if (!day) return NOBODY
      const parts = { day, strips: stripsOfDay(board, dayId), exceptions: exceptionsOn.get(dayId) ?? NO_EXCEPTIONS }
      const before = known.get(dayId)
      if (before && isMadeOf(before, parts)) return before.list
      const list = attendanceOn(input, cast, parts)
      known.set(dayId, { ...parts, list })
      return list
    }
  }
}

const NOBODY: readonly never[] = []
const NO_EXCEPTIONS: readonly CallException[] = []

interface DayParts {
  readonly day: ShootDay
  readonly strips: readonly Strip[]
  readonly exceptions: readonly CallException[]
}

interface DayAttendance extends DayParts {
  readonly list: readonly Attendance[]
}

function isMadeOf(known: DayParts, now: DayParts): boolean {
  return known.day === now.day && hasSame(known.strips, now.strips) && hasSame(known.exceptions, now.exceptions)
}

function hasSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false
  return true
}

/** By scene, who plays in it. */
type CastByScene = ReadonlyMap<string, readonly string[]>

function castByScene({ people, scenes }: Omit<CallsInput, 'board'>): CastByScene {
  const playedBy = new Map<string, Set<string>>()
  for (const person of people) {
    for (const name of person.kind === 'cast' ? person.characters.map(foldName) : []) {
      playedBy.set(name, (playedBy.get(name) ?? new Set()).add(person.personId))
    }
  }
  const folded = new Map<string, string>()
  const fold = (name: string) => {
    const known = folded.get(name) ?? foldName(name)
    folded.set(name, known)
    return known
  }
  const cast = new Map<string, readonly string[]>()
  for (const [sceneId, { characters }] of scenes) {
    const players: string[] = []
    for (const name of characters) players.push(...(playedBy.get(fold(name)) ?? NOBODY))
    cast.set(sceneId, players)
  }
  return cast
}

function attendanceOn(input: Omit<CallsInput, 'board'>, cast: CastByScene, { day, strips, exceptions }: DayParts): readonly Attendance[] {
  const slots = timelineOfStrips(strips, paceOfCalls(input))
  const work = scenesOfCast(cast, slots)
  const length = endOf(slots.at(-1))
  const momentAt = momentsOf(day, input)
  const typed = exceptions.length === 0 ? null : new Map(exceptions.map(({ personId, call }) => [personId, call]))
  const list: Attendance[] = []
  for (const person of input.people) {
    const { personId } = person
    const own = person.kind === 'cast' ? work.get(personId) : undefined
    const call = callOf(person, day, own, typed?.get(personId))
    if (call === null) continue
    const wrap = Math.max(call, own ? Math.min(own.to + LOSE_AFTER, length) : length)
    list.push({ personId, call: momentAt(call), wrap: momentAt(wrap) })
  }
  return list
}

function callOf(person: CalledPerson, day: ShootDay, own: Work | undefined, typed: CallException['call'] | undefined): Minutes | null {
  if (typed) return typed.kind === 'notCalled' ? null : typed.minutes
  return derivedOffset(person, day, own ? roundedDown(day, own.from) : null)
}

/** From the start of the first scene to the end of the last, in minutes from general call. */
interface Work {
  readonly from: number
  readonly to: number
}

function scenesOfCast(cast: CastByScene, slots: readonly Slot[]): ReadonlyMap<string, Work> {
  const work = new Map<string, { readonly from: number; to: number }>()
  for (const slot of slots) {
    const players = slot.strip.kind === 'scene' ? cast.get(slot.strip.sceneId) : undefined
    const to = endOf(slot)
    for (const personId of players ?? NOBODY) {
      const own = work.get(personId)
      if (own) own.to = to
      else work.set(personId, { from: slot.startsAfter, to })
    }
  }
  return work
}

function endOf(slot: Slot | undefined): number {
  return slot ? slot.startsAfter + slot.length : 0
}

/** Moments of one day by minutes from general call; a whole unit shares a handful, of one or two dates. */
function momentsOf(day: ShootDay, { zone }: Pick<CallsInput, 'zone'>): (offset: number) => Instant {
  const general = Date.parse(resolveWallTime({ date: day.date, time: day.generalCall, zone }).instant) / 60_000
  const known = new Map<number, Instant>()
  const dates = new Map<number, string>()
  const dateOf = (epochDay: number) => {
    const date = dates.get(epochDay) ?? addMinutes(START, minutes(epochDay * DAY)).slice(0, 11)
    dates.set(epochDay, date)
    return date
  }
  return (offset) => {
    const found = known.get(offset)
    if (found) return found
    const epochDay = Math.floor((general + offset) / DAY)
    const minute = general + offset - epochDay * DAY
    const moment = `${dateOf(epochDay)}${two(Math.floor(minute / 60))}:${two(minute % 60)}:00Z` as Instant
    known.set(offset, moment)
    return moment
  }
}

const DAY = 1440
const START = instant('1970-01-01T00:00:00Z')

function two(number: number): string {
  return number < 10 ? `0${number}` : `${number}`
}
