import { clockTime, formatClock, type ClockStyle } from '@callboard/time'
import type { Language } from '../words/use-words.js'

interface Setting {
  readonly now: number
  readonly clock: ClockStyle
  readonly language?: Language
}

/**
 * A moment on the phone's own clock; with its day unless that is today.
 * @example momentWords(savedAt, { now, clock: '12h' }) // '6:44 PM'
 */
export function momentWords(moment: number, { now, clock, language = 'en' }: Setting): string {
  const time = formatClock(clockTime(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(moment)), clock)
  if (new Date(moment).toDateString() === new Date(now).toDateString()) return time
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { weekday: 'short', day: 'numeric', month: 'short' }).format(moment)
  return `${language === 'en' ? day.replace(',', '') : day} ${time}`
}
