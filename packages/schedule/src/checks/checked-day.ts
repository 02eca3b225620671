import { formatDay } from '@callboard/time'
import type { ShootDay, Strip } from '../board.js'
import { timelineOfStrips } from '../timeline.js'
import { calledOn, type Called } from './called.js'
import type { Attendance } from './checks-input.js'
import type { Ground } from './ground.js'
import type { Hours } from './hours.js'
import { shiftsOf, type Shift } from './shifts-of.js'

/** One day as checks see it. All moments are whole minutes since 1970-01-01T00:00Z. Never changes; another board, another object. */
export interface CheckedDay extends Called {
  readonly day: ShootDay
  readonly number: number | null
  /** "Day 5", or the date of a day that has no number. */
  readonly name: string
  /** "Day 5 (Tue 12 Jan)" */
  readonly fullName: string
  readonly strips: readonly Strip[]
  readonly attendance: readonly Attendance[]
  readonly shifts: readonly Shift[]
  readonly slots: readonly Slot[]
}

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
  const called = calledOn(ground, { day, attendance, cameraOf: (personId) => cameraMinutes(ground, slots, personId) })
  const weekday = formatDay(day.date)
  return {
    day,
    number,
    name: number === null ? weekday : `Day ${number}`,
    fullName: number === null ? weekday : `Day ${number} (${weekday})`,
    strips,
    attendance,
    ...called,
    shifts: shiftsOf(ground, called),
    slots,
  }
}

/** Somebody's hours on a day; undefined when they are not called. */
export function hoursOf({ placeOf }: Ground, day: CheckedDay, personId: string): Hours | undefined {
  const place = placeOf.get(personId)
  return place === undefined ? day.strangers.get(personId) : day.hoursAt[place]
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
