import { addDays, type ClockStyle, formatDay, type LocalDate } from '@callboard/time'
import type { PrintedTime } from '@callboard/call-sheet'
import type { Language } from './use-words.js'

/** English as the unit speaks it. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de', es: 'es', fr: 'fr', pt: 'pt-PT' }

/** `Tue 12 Jan`, in the reader's language. */
export function dateWords(date: LocalDate, language: Language): string {
  if (language === 'en') return formatDay(date)
  return new Intl.DateTimeFormat(LOCALES[language], { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
}

/** The day a printed time names when it is not its sheet's, in the reader's language; as it was printed where it names none of the days around. */
export function otherDayWords({ otherDay }: PrintedTime, { date, language }: { readonly date: LocalDate; readonly language: Language }): string | null {
  if (otherDay === null || language === 'en') return otherDay
  const named = [-1, 1, -2, 2].map((days) => addDays(date, days)).find((day) => formatDay(day) === otherDay)
  return named === undefined ? otherDay : dateWords(named, language)
}

const PRINTED = /^(\d{1,2}):(\d{2})(?: ([AP])M)?$/

/**
 * Minutes since midnight of a time as a sheet prints it; null of "TBA", "N/C" and the like.
 * @example minutesOf('6:30 PM') // 1110
 */
export function minutesOf(time: string): number | null {
  const found = PRINTED.exec(time.trim())
  if (found === null) return null
  const [, hours, minutes, half] = found
  return ((Number(hours) % (half === undefined ? 24 : 12)) + (half === 'P' ? 12 : 0)) * 60 + Number(minutes)
}

/** A time as a sheet prints it, by the clock the reader is used to; words that stand in the place of a time stay. */
export function inClock(time: string, style: ClockStyle | null): string {
  const minutes = minutesOf(time)
  if (style === null || minutes === null) return time
  const [hour, minute] = [Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0')]
  return style === '24h' ? `${String(hour).padStart(2, '0')}:${minute}` : `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`
}
