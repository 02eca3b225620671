import type { LocalDate } from '@callboard/time'
import type { Attendance } from './checks-input.js'
import type { Ground } from './ground.js'
import type { Hours } from './hours.js'

/** Who is called on a day, from when to when. */
export interface Called {
  /** Of those in the list of people, in its order. */
  readonly places: readonly number[]
  /** By place in the list of people. */
  readonly hoursAt: readonly (Hours | undefined)[]
  /** By id: those who are not in the list, so that no rules are known to hold. */
  readonly strangers: ReadonlyMap<string, Hours>
  readonly firstCall: number
  readonly lastWrap: number
}

export interface CalledParts {
  readonly day: { readonly id: string; readonly date: LocalDate }
  readonly attendance: readonly Attendance[]
  readonly cameraOf: (personId: string) => number
}

/** Reads a unit's attendance once for each call and wrap in it, of which there are a handful. */
export function calledOn({ placeOf, people, isMinorAt }: Ground, { day, attendance, cameraOf }: CalledParts): Called {
  const hoursOf = hoursReader(day)
  const hoursAt = new Array<Hours | undefined>(people.length).fill(undefined)
  const strangers = new Map<string, Hours>()
  let [next, firstCall, lastWrap] = [0, Infinity, -Infinity]
  for (let index = 0; index < attendance.length; index += 1) {
    const one = attendance[index]
    if (!one) continue
    const shared = hoursOf(one)
    if (shared.call < firstCall) firstCall = shared.call
    if (shared.wrap > lastWrap) lastWrap = shared.wrap
    // Attendance most often comes in the order of the people.
    const place = people[next]?.personId === one.personId ? next : placeOf.get(one.personId)
    if (place === undefined) {
      strangers.set(one.personId, shared)
      continue
    }
    next = place + 1
    hoursAt[place] = isMinorAt[place] ? { ...shared, camera: cameraOf(one.personId) } : shared
  }
  return { places: placesIn(hoursAt), hoursAt, strangers, firstCall, lastWrap }
}

function placesIn(hoursAt: Called['hoursAt']): readonly number[] {
  let count = 0
  for (let place = 0; place < hoursAt.length; place += 1) if (hoursAt[place]) count += 1
  const places = new Array<number>(count)
  let next = 0
  for (let place = 0; place < hoursAt.length; place += 1) {
    if (!hoursAt[place]) continue
    places[next] = place
    next += 1
  }
  return places
}

/** One object for each call and wrap; those who stand side by side most often have the same. */
function hoursReader(day: CalledParts['day']): (attendance: Attendance) => Hours {
  const known = new Map<string, Read[]>()
  let last: Read | null = null
  const epochDay = Date.parse(day.date) / 86_400_000
  const minuteOf = minuteReader()
  return ({ call, wrap }) => {
    if (last?.call === call && last.wrap === wrap) return last.hours
    const there = known.get(call)
    const found = there && readUntil(there, wrap)
    const read = found ?? { call, wrap, hours: { dayId: day.id, epochDay, call: minuteOf(call), wrap: minuteOf(wrap), camera: 0 } }
    if (!there) known.set(call, [read])
    else if (!found) there.push(read)
    last = read
    return read.hours
  }
}

/** A call and a wrap as they are written, and what they are in minutes. */
interface Read {
  readonly call: string
  readonly wrap: string
  readonly hours: Hours
}

function readUntil(reads: readonly Read[], wrap: string): Read | undefined {
  for (const read of reads) if (read.wrap === wrap) return read
  return undefined
}

/** A unit shares a handful of moments of one or two dates: each date is read once. */
function minuteReader(): (instant: string) => number {
  let [date, midnight] = ['', 0]
  return (instant) => {
    if (date === '' || !instant.startsWith(date)) {
      date = instant.slice(0, 10)
      midnight = Date.parse(date) / 60_000
    }
    return midnight + digitsAt(instant, 11) * 60 + digitsAt(instant, 14)
  }
}

function digitsAt(text: string, index: number): number {
  return (text.charCodeAt(index) - 48) * 10 + text.charCodeAt(index + 1) - 48
}
