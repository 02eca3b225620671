import type { ClockTime, LocalDate, Zone } from '@callboard/time'

/** When a department works. */
export interface WorkCalendar {
  readonly calendarId: string
  /** Where its clock stands; it may be another than the production's. */
  readonly zone: Zone
  /** Days of the week it works, as ISO 8601 counts them: Monday 1 to Sunday 7. */
  readonly weekdays: readonly number[]
  readonly holidays: readonly LocalDate[]
  /** Days it works although its week or a holiday says otherwise. */
  readonly extraDays: readonly LocalDate[]
  /** What is due on a day is due then. */
  readonly dayEndsAt: ClockTime
}
