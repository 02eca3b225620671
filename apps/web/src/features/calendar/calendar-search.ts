import { isMonth, type Month } from '../../lib/month.js'

/** What the address keeps of the calendar. */
export interface CalendarSearch {
  readonly month?: Month
  readonly view?: 'people'
  /** Productions switched off, by id. */
  readonly off?: readonly string[]
}

export function calendarInSearch(search: Record<string, unknown>): CalendarSearch {
  const { month, view, off } = search
  const ids = Array.isArray(off) ? off.filter((id) => typeof id === 'string') : []
  return { ...(isMonth(month) && { month }), ...(view === 'people' && { view }), ...(ids.length > 0 && { off: ids }) }
}
