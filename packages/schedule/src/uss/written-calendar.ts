import { addDays, daysBetween, weekdayOf, type LocalDate } from '@callboard/time'
import type { ShootDay } from '../board.js'
import { daysInOrder } from '../strips-of-day.js'
import { ussDate } from './dates.js'
import { shortId } from './short-id.js'
import type { UssCalendar, UssEvent } from './uss-file.js'
import type { UssSchedule } from './uss-schedule.js'

const MOST_DAYS_OFF = 1000

/**
 * The calendar from which other programs infer the dates of the shoot days: the first one, the free weekends, and each other free day in
 * between. Days for travel and rehearsal are its events.
 */
export function writtenCalendar({ board, header, boardName }: UssSchedule): UssCalendar {
  const days = daysInOrder(board)
  const shot = days.filter(({ type }) => type === 'shoot').map(({ date }) => date).toSorted()
  const weekend = [0, 6].filter((weekday) => !shot.some((date) => weekdayOf(date) % 7 === weekday))
  const start: Written[] = shot[0] === undefined ? [] : [{ date: shot[0], type: 'start', name: null }]
  const events = [...start, ...daysOff(shot, weekend, days), ...eventsOf(days)]
  return { id: shortId(`calendar ${header.id}`), daysOff: weekend, events: events.map(writtenEvent), name: boardName }
}

type Written = Omit<UssEvent, 'id' | 'date'> & { readonly date: LocalDate }

/** An event of a calendar or an element, with an id that is its own within the list. */
export function writtenEvent({ date, type, name }: Written, index: number): UssEvent {
  return { id: shortId(`event ${index} ${date} ${type} ${name}`), date: ussDate(date), name, type }
}

function daysOff(shot: readonly LocalDate[], weekend: readonly number[], days: readonly ShootDay[]): Written[] {
  const [first, last] = [shot[0], shot.at(-1)]
  if (first === undefined || last === undefined) return []
  const worked = new Set(shot)
  const between = Array.from({ length: Math.min(daysBetween(first, last), MOST_DAYS_OFF) }, (_, index) => addDays(first, index))
  const free = between.filter((date) => !worked.has(date) && !weekend.includes(weekdayOf(date) % 7))
  const holidays = new Set(days.filter(({ type }) => type === 'holiday').map(({ date }) => date))
  return free.map((date) => ({ date, type: 'dayOff', name: holidays.has(date) ? 'holiday' : 'dayOff' }))
}

function eventsOf(days: readonly ShootDay[]): Written[] {
  return days.filter(({ type }) => type === 'travel' || type === 'rehearsal').map(({ date, type }) => ({ date, type: 'event', name: type }))
}
