import { formatDay, resolveWallTime } from '@callboard/time'
import type { ShootDay, Strip } from '../board.js'
import { timelineOfStrips } from '../timeline.js'
import type { Attendance } from './checks-input.js'
import type { Ground } from './ground.js'

/** One day as checks see it. All moments are whole minutes since 1970-01-01T00:00Z. Never changes; another board, another object. */
export interface CheckedDay {
  readonly day: ShootDay
  readonly number: number | null
  /** "Day 5", or the date of a day that has no number. */
  readonly name: string
  /** "Day 5 (Tue 12 Jan)" */
  readonly fullName: string
  /** Days since 1970-01-01. */
  readonly epochDay: number
  readonly strips: readonly Strip[]
  readonly attendance: readonly Attendance[]
  readonly spans: readonly Span[]
  readonly spanOf: ReadonlyMap<string, Span>
  readonly firstCall: number
  readonly lastWrap: number
  readonly slots: readonly Slot[]
}

/** One person's day. */
export interface Span {
  readonly personId: string
  readonly call: number
  readonly wrap: number
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

export function checkedDayOf(ground: Ground, parts: DayParts): CheckedDay {
  const { day, number, strips, attendance } = parts
  const spans = spansOf(attendance)
  const weekday = formatDay(day.date)
  return {
    ...parts,
    name: number === null ? weekday : `Day ${number}`,
    fullName: number === null ? weekday : `Day ${number} (${weekday})`,
    epochDay: Date.parse(day.date) / 86_400_000,
    spans,
    spanOf: new Map(spans.map((span) => [span.personId, span])),
    firstCall: spans.reduce((first, span) => Math.min(first, span.call), Infinity),
    lastWrap: spans.reduce((last, span) => Math.max(last, span.wrap), -Infinity),
    slots: slotsOf(ground, day, strips),
  }
}

/** Is nothing of this day different from when it was looked at? */
export function isMadeOf(known: CheckedDay, { day, number, strips, attendance }: DayParts): boolean {
  return (
    known.day === day &&
    known.number === number &&
    (known.attendance === attendance || isSameAttendance(known.attendance, attendance)) &&
    known.strips.length === strips.length &&
    strips.every((strip, index) => known.strips[index] === strip)
  )
}

function isSameAttendance(a: readonly Attendance[], b: readonly Attendance[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index])
}

/** A unit shares a handful of moments, so each is read once. */
function spansOf(attendance: readonly Attendance[]): readonly Span[] {
  const known = new Map<string, number>()
  const minuteOf = (text: string) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const minute = Math.floor(Date.parse(text) / 60_000)
    known.set(text, minute)
    return minute
  }
  return attendance.map(({ personId, call, wrap }) => ({ personId, call: minuteOf(call), wrap: minuteOf(wrap) }))
}

function slotsOf({ input, pace }: Ground, day: ShootDay, strips: readonly Strip[]): readonly Slot[] {
  if (strips.length === 0) return []
  const start = momentAt(day, day.generalCall, input.zone)
  return timelineOfStrips(strips, pace).map(({ strip, startsAfter, length }) => ({
    strip,
    from: start + startsAfter,
    to: start + startsAfter + length,
  }))
}

function momentAt({ date }: ShootDay, time: ShootDay['generalCall'], zone: Ground['input']['zone']): number {
  return Date.parse(resolveWallTime({ date, time, zone }).instant) / 60_000
}
