import { clockTime, formatClock, type ClockStyle } from '@callboard/time'

/**
 * A moment on the phone's own clock; with its day unless that is today.
 * @example momentWords(savedAt, { now, clock: '12h' }) // '6:44 PM'
 */
export function momentWords(moment: number, { now, clock }: { readonly now: number; readonly clock: ClockStyle }): string {
  const time = formatClock(clockTime(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(moment)), clock)
  if (new Date(moment).toDateString() === new Date(now).toDateString()) return time
  return `${new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' }).format(moment).replace(',', '')} ${time}`
}
