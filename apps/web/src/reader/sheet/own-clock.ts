import { clockTime, type ClockStyle, formatClock, type Instant, type Zone } from '@callboard/time'
import type { Language } from '../words/use-words.js'

interface Setting {
  readonly zone: Zone
  readonly clock: ClockStyle
  readonly language: Language
  /** The zone the phone is in; its own unless said. */
  readonly own?: string
}

/** What the phone's own clock shows at a moment, with its weekday; null where that is what the production's shows. */
export function ownClockOf(moment: Instant, { zone, clock, language, own }: Setting): string | null {
  const ownZone = own ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  if (wallOf(moment, ownZone) === wallOf(moment, zone)) return null
  const parts = { timeZone: ownZone } as const
  const time = new Intl.DateTimeFormat('en-GB', { ...parts, hour: '2-digit', minute: '2-digit' }).format(Date.parse(moment))
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...parts, weekday: 'short', day: 'numeric', month: 'short' }).format(Date.parse(moment))
  return `${formatClock(clockTime(time), clock)} (${language === 'en' ? day.replace(',', '') : day})`
}

function wallOf(moment: Instant, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(Date.parse(moment))
}
