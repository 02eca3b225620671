import { callTime, clockTime, minutes, resolveWallTime, wallTimeOf, type Instant, type Zone } from '@callboard/time'
import { dateOfNumber, dayNumberOf } from '../calendar/day-numbers.js'
import type { WorkCalendar } from '../calendar/work-calendar.js'
import { workingDaysOf, type WorkingDays } from '../calendar/working-days.js'
import type { ShotOn } from '../shooting/shooting-of.js'

/** A department's calendar, ready to count on. */
export interface Wall {
  readonly calendar: WorkCalendar
  readonly working: WorkingDays
  /** The working day it is, or the next one. */
  readonly today: number
  /** The moment a day ends; one that ends at midnight ends in its last minute. */
  endOf(day: number): Instant
}

/** A moment on a department's wall. */
export interface OnWall {
  readonly day: number
  readonly instant: Instant
}

/** Each calendar read once; null when it has no working day. */
export function wallsAt(now: Instant): (calendar: WorkCalendar) => Wall | null {
  return remembered((calendar: WorkCalendar) => {
    const here = dayNumberOf(wallTimeOf(now, calendar.zone).date)
    const working = workingDaysOf(calendar, here)
    return working && { calendar, working, today: working.ahead(here, 0), endOf: remembered((day: number) => endOfDay(calendar, day)) }
  })
}

/** So many minutes before the general call of a shoot day, on a wall of another zone perhaps; each reckoned once. */
export function momentsBeforeCall(): (day: ShotOn, leadMinutes: number, zone: Zone) => OnWall {
  const known = new Map<ShotOn, Map<string, OnWall>>()
  return (day, leadMinutes, zone) => {
    const key = leadMinutes === 0 ? zone : `${zone} ${leadMinutes}`
    const ofDay = known.get(day) ?? new Map<string, OnWall>()
    const found = ofDay.get(key)
    if (found) return found
    const { instant } = callTime({ date: day.date, generalCall: day.generalCall, offset: minutes(-leadMinutes), zone: day.zone })
    const moment = { day: dayNumberOf(wallTimeOf(instant, zone).date), instant }
    known.set(day, ofDay.set(key, moment))
    return moment
  }
}

function endOfDay({ zone, dayEndsAt }: WorkCalendar, day: number): Instant {
  return resolveWallTime({ date: dateOfNumber(day), time: dayEndsAt === '00:00' ? clockTime('23:59') : dayEndsAt, zone }).instant
}

function remembered<Input, Output>(answer: (input: Input) => Output): (input: Input) => Output {
  const known = new Map<Input, Output>()
  return (input) => {
    if (!known.has(input)) known.set(input, answer(input))
    return known.get(input) as Output
  }
}
