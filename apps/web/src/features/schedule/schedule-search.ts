import { isZoom, type Zoom } from './zoom/zoom.js'

/** What of the schedule is looked at: another draft than the current one, a day to go to, from how far. */
export interface ScheduleSearch {
  readonly draft?: string
  readonly day?: string
  readonly zoom?: Zoom
}

/** Reads it from the address. */
export function scheduleInSearch(search: Record<string, unknown>): ScheduleSearch {
  const { draft, day, zoom } = search
  return { ...(typeof draft === 'string' && { draft }), ...(typeof day === 'string' && { day }), ...(isZoom(zoom) && { zoom }) }
}
