import { createHash } from 'node:crypto'
import type { PrintedTime } from '@callboard/call-sheet'
import type { PersonLocation } from '@callboard/notice'

/** The same uuid for the same ids for ever, so that a program finds the event it has. */
export function eventId(of: readonly string[]): string {
  const hash = createHash('sha256').update(`callboard call ${of.join(' ')}`).digest()
  hash[6] = (hash[6]! & 0x0f) | 0x80
  hash[8] = (hash[8]! & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}

/** Those that say something, each on its own line. */
export function lines(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n')
}

/** `23:30 (Mon 11 Jan)` */
export function printed({ time, otherDay }: PrintedTime): string {
  return otherDay === null ? time : `${time} (${otherDay})`
}

/** Name and address on one line, as map programs look for it. */
export function placeOf(location: PersonLocation | null): string {
  if (location === null) return 'TBA'
  return [location.name, location.address].map((text) => text.trim().replace(/\s*[\r\n]+\s*/g, ', ')).filter((text) => text !== '').join(', ')
}

/** "PINK revision, number 3" */
export function revisionLine({ colour, number }: { readonly colour: string; readonly number: number }): string {
  return `${colour.toUpperCase()} revision, number ${number}`
}
