import type { LocalDate } from '@callboard/time'

/** A shoot day of the newest revision. */
export interface PublishedDay {
  readonly dayNumber: number
  readonly date: LocalDate
  readonly generalCall: string
}

export interface DaysStanding {
  readonly shootDays: number
  readonly daysShot: number
  readonly nextDayNumber: number | null
  readonly nextDate: LocalDate | null
  readonly nextCall: string | null
}

/** How far the shoot is on a date of the production's own calendar: a day counts as shot once it lies behind. */
export function standingOf(days: readonly PublishedDay[], today: LocalDate): DaysStanding {
  const ahead = days.filter((day) => day.date >= today).toSorted((a, b) => compare(a.date, b.date) || a.dayNumber - b.dayNumber)
  const next = ahead[0]
  return {
    shootDays: days.length,
    daysShot: days.length - ahead.length,
    nextDayNumber: next?.dayNumber ?? null,
    nextDate: next?.date ?? null,
    nextCall: next?.generalCall ?? null,
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
