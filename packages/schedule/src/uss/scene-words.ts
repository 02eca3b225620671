import type { BreakdownScene } from '../breakdown/breakdown.js'

type Slug = Pick<BreakdownScene, 'intExt' | 'set' | 'timeOfDay'>

/**
 * The heading a scene has when nobody wrote another.
 * @example headingOf({ intExt: 'EXT', set: 'PIER', timeOfDay: 'NIGHT' }) // 'EXT. PIER - NIGHT'
 */
export function headingOf({ intExt, set, timeOfDay }: Slug): string {
  const place = [intExt && `${intExt}.`, set].filter(Boolean).join(' ')
  return [place, timeOfDay].filter(Boolean).join(' - ')
}

/** What the light is at a time of day as written; null when the word does not say. */
export function lightingOf(timeOfDay: string | null): BreakdownScene['lighting'] {
  const word = (timeOfDay ?? '').toUpperCase()
  if (/DAWN|DUSK|SUNRISE|SUNSET|MAGIC|GOLDEN|TWILIGHT/.test(word)) return 'dawn/dusk'
  if (/NIGHT|EVENING|MIDNIGHT/.test(word)) return 'night'
  return /DAY|MORNING|AFTERNOON|NOON/.test(word) ? 'day' : null
}

/** INT, EXT or both from what other programs write ("Ext.", "I/E"); null for anything else. */
export function intExtOf(written: string): BreakdownScene['intExt'] {
  const word = written.toUpperCase().replace(/[^A-Z]/g, '')
  if (word === 'INT' || word === 'I' || word === 'INTERIOR') return 'INT'
  if (word === 'EXT' || word === 'E' || word === 'EXTERIOR') return 'EXT'
  return /^(INTEXT|EXTINT|IE|EI)$/.test(word) ? 'INT/EXT' : null
}
