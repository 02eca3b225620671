import type { ClockStyle } from '@callboard/time'

/**
 * A moment on the phone's own clock; with its day unless that is today.
 * @example momentWords(savedAt, { now, clock: '24h' }) // '18:44'
 */
export function momentWords(moment: number, { now, clock }: { readonly now: number; readonly clock: ClockStyle }): string {
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hour12: clock === '12h' }).format(moment)
  if (new Date(moment).toDateString() === new Date(now).toDateString()) return time
  return `${new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' }).format(moment).replace(',', '')} ${time}`
}
