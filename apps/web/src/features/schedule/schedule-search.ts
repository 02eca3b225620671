/** What of the schedule is looked at: another draft than the current one, a day to go to. */
export interface ScheduleSearch {
  readonly draft?: string
  readonly day?: string
}

/** Reads it from the address. */
export function scheduleInSearch(search: Record<string, unknown>): ScheduleSearch {
  const { draft, day } = search
  return { ...(typeof draft === 'string' && { draft }), ...(typeof day === 'string' && { day }) }
}
