import { addDays, type LocalDate } from '@callboard/time'
import type { Availability } from '../../breakdown/breakdown.js'
import { hoursOf, type CheckedDay } from '../checked-day.js'
import { flag } from '../flag.js'
import type { Ground } from '../ground.js'
import type { Hours } from '../hours.js'
import type { RedFlag } from '../red-flag.js'
import { needsOf, type Need } from '../needs-of.js'
import { dates, noted } from '../words.js'

/** Who or what is wanted on the day and cannot be had, or is only on hold; also those who work past midnight into such a date. */
export function availabilityFlags(ground: Ground, day: CheckedDay): readonly RedFlag[] {
  const { date } = day.day
  const next = addDays(date, 1)
  const noted = new Map<string, Availability[]>()
  for (const window of ground.input.breakdown.availabilities) {
    if (window.kind === 'confirmed' || window.from > next || date > window.to) continue
    const id = window.elementId ?? window.personId ?? ''
    const there = noted.get(id)
    if (there) there.push(window)
    else noted.set(id, [window])
  }
  if (noted.size === 0) return []
  return needsOf(ground, day, noted).flatMap((need) => need.ids.flatMap((id) => flagsOfNeed(ground, day, need, noted.get(id) ?? [])))
}

function flagsOfNeed(ground: Ground, day: CheckedDay, need: Need, windows: readonly Availability[]): readonly RedFlag[] {
  return windows.flatMap((window) => {
    if (covers(window, day.day.date)) return [flagOf(day, need, window)]
    const hours = need.personId === null ? undefined : hoursOf(ground, day, need.personId)
    const isLate = window.kind === 'unavailable' && hours !== undefined && window.from === addDays(day.day.date, 1)
    return isLate ? lateFlags(ground, { day, need, window, hours }) : []
  })
}

function covers({ from, to }: Availability, date: LocalDate): boolean {
  return from <= date && date <= to
}

function flagOf(day: CheckedDay, need: Need, window: Availability): RedFlag {
  const isGone = window.kind === 'unavailable'
  const state = isGone ? `is not available ${dates(window)}` : `is only on hold ${dates(window)}`
  return flag({
    check: 'availability',
    severity: isGone ? 'breach' : 'note',
    subjects: { ...need.subjects, dayIds: [day.day.id] },
    figures: [day.day.date, window.kind, window.from, window.to],
    sentence: `${need.name} is wanted on ${day.fullName} and ${state}${noted(window.note)}.`,
  })
}

interface Late {
  readonly day: CheckedDay
  readonly need: Need
  readonly window: Availability
  readonly hours: Hours
}

function lateFlags({ words }: Ground, { day, need, window, hours }: Late): readonly RedFlag[] {
  const wrap = words.wall(hours.wrap)
  if (wrap.date <= day.day.date || wrap.time === '00:00') return []
  const sentence = `${need.name} works on ${day.fullName} until ${words.clock(hours.wrap, day.day.date)} and is not available ${dates(window)}${noted(window.note)}.`
  return [
    flag({
      check: 'availability',
      severity: 'warning',
      subjects: { ...need.subjects, dayIds: [day.day.id] },
      figures: [day.day.date, hours.wrap, window.from, window.to],
      sentence,
    }),
  ]
}
