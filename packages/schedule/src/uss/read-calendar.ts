import { addDays, weekdayOf, type LocalDate } from '@callboard/time'
import { LONGEST, USS_LIMITS } from './limits.js'
import { idOf, listIn, textIn, valueIn } from './loose.js'
import { readEvents } from './read-events.js'

/** What dates the shoot days of a board have. */
export interface ReadCalendar {
  readonly name: string
  readonly start: LocalDate | null
  /** Days of the week without work, Sunday 0 to Saturday 6. */
  readonly weekdaysOff: ReadonlySet<number>
  readonly datesOff: ReadonlySet<LocalDate>
}

/** The calendars by id. */
export function readCalendars(root: unknown): ReadonlyMap<string, ReadCalendar> {
  const calendars = listIn(root, 'calendars', { most: USS_LIMITS.calendars, what: 'calendars' })
  return new Map(calendars.map((each) => [idOf(valueIn(each, 'id')) ?? '', readCalendar(each)]))
}

/** The dates of working days from the first one on; the next is asked for one at a time. */
export function* workingDates({ start, weekdaysOff, datesOff }: ReadCalendar & { readonly start: LocalDate }): Generator<LocalDate, never> {
  for (let date = start; ; date = addDays(date, 1)) {
    const isFree = date !== start && (weekdaysOff.has(weekdayOf(date) % 7) || datesOff.has(date))
    if (!isFree) yield date
  }
}

function readCalendar(calendar: unknown): ReadCalendar {
  const events = readEvents(calendar)
  const off = listIn(calendar, 'daysOff', { most: 100, what: 'days off in a week' }).filter((day): day is number => typeof day === 'number' && day >= 0 && day <= 6)
  const weekdaysOff = new Set(off.map(Math.trunc))
  return {
    name: textIn(calendar, 'name', LONGEST.name),
    start: events.find(({ type }) => type === 'start')?.date ?? null,
    weekdaysOff: weekdaysOff.size < 7 ? weekdaysOff : new Set(),
    datesOff: new Set(events.filter(({ type }) => type === 'dayOff').map(({ date }) => date)),
  }
}
