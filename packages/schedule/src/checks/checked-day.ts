import { formatDay } from '@callboard/time'
import type { ShootDay, Strip } from '../board.js'
import { timelineOfStrips } from '../timeline.js'
import type { Attendance } from './checks-input.js'
import type { Ground } from './ground.js'
import { shiftsOf, type Shift } from './shifts-of.js'
import type { Span } from './span.js'

/** One day as checks see it. All moments are whole minutes since 1970-01-01T00:00Z. Never changes; another board, another object. */
export interface CheckedDay {
  readonly day: ShootDay
  readonly number: number | null
  /** "Day 5", or the date of a day that has no number. */
  readonly name: string
  /** "Day 5 (Tue 12 Jan)" */
  readonly fullName: string
  readonly strips: readonly Strip[]
  readonly attendance: readonly Attendance[]
  readonly spans: readonly Span[]
  /** By place in the list of people; those not in it are left out. */
  readonly spanAt: readonly (Span | undefined)[]
  readonly shifts: readonly Shift[]
  readonly firstCall: number
  readonly lastWrap: number
  readonly slots: readonly Slot[]
}

export type { Span }

/** A strip with its estimated start and end. */
export interface Slot {
  readonly strip: Strip
  readonly from: number
  readonly to: number
}

/** What a day is made of: the same parts, the same checks. */
export interface DayParts {
  readonly day: ShootDay
  readonly number: number | null
  readonly strips: readonly Strip[]
  readonly attendance: readonly Attendance[]
}

export function checkedDayOf(ground: Ground, { day, number, strips, attendance }: DayParts): CheckedDay {
  const slots = slotsOf(ground, day, strips)
  const spans = spansOf(ground, { day, attendance, slots })
  const spanAt: (Span | undefined)[] = new Array(ground.people.length).fill(undefined)
  let firstCall = Infinity
  let lastWrap = -Infinity
  for (const span of spans) {
    if (span.place >= 0) spanAt[span.place] = span
    firstCall = Math.min(firstCall, span.call)
    lastWrap = Math.max(lastWrap, span.wrap)
  }
  const weekday = formatDay(day.date)
  return {
    day,
    number,
    name: number === null ? weekday : `Day ${number}`,
    fullName: number === null ? weekday : `Day ${number} (${weekday})`,
    strips,
    attendance,
    spans,
    spanAt,
    shifts: shiftsOf(ground, spans),
    firstCall,
    lastWrap,
    slots,
  }
}

/** Somebody's hours on a day; undefined when they are not called. */
export function spanOf({ placeOf }: Ground, day: CheckedDay, personId: string): Span | undefined {
  const place = placeOf.get(personId)
  return place === undefined ? day.spans.find((span) => span.personId === personId) : day.spanAt[place]
}

/** Is nothing of this day different from when it was looked at? */
export function isMadeOf(known: CheckedDay, { day, number, strips, attendance }: DayParts): boolean {
  return (
    known.day === day &&
    known.number === number &&
    (known.attendance === attendance || isSameAttendance(known.attendance, attendance)) &&
    hasSameStrips(known.strips, strips)
  )
}

function hasSameStrips(a: readonly Strip[], b: readonly Strip[]): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false
  return true
}

function isSameAttendance(a: readonly Attendance[], b: readonly Attendance[]): boolean {
  return a.length === b.length && a.every((one, index) => isSameSpan(one, b[index]))
}

function isSameSpan(a: Attendance, b: Attendance | undefined): boolean {
  return a === b || (b !== undefined && a.personId === b.personId && a.call === b.call && a.wrap === b.wrap)
}

function spansOf(ground: Ground, { day, attendance, slots }: Pick<CheckedDay, 'day' | 'attendance' | 'slots'>): readonly Span[] {
  const minuteOf = minuteReader()
  const epochDay = Date.parse(day.date) / 86_400_000
  return attendance.map(({ personId, call, wrap }) => {
    const place = ground.placeOf.get(personId) ?? -1
    const camera = ground.isMinorAt[place] ? cameraMinutes(ground, slots, personId) : 0
    return { personId, place, dayId: day.id, epochDay, call: minuteOf(call), wrap: minuteOf(wrap), camera }
  })
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

function cameraMinutes({ sceneOf }: Ground, slots: readonly Slot[], personId: string): number {
  return slots.reduce((sum, { strip, from, to }) => {
    const scene = strip.kind === 'scene' ? sceneOf.get(strip.sceneId) : undefined
    return scene?.elements.some((element) => element.personId === personId) ? sum + to - from : sum
  }, 0)
}

function slotsOf({ clock, pace }: Ground, day: ShootDay, strips: readonly Strip[]): readonly Slot[] {
  if (strips.length === 0) return []
  const start = clock.moment(day.date, day.generalCall)
  return timelineOfStrips(strips, pace).map(({ strip, startsAfter, length }) => ({ strip, from: start + startsAfter, to: start + startsAfter + length }))
}
