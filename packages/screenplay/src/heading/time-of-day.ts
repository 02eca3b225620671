import type { Lighting } from '../screenplay.js'
import { COMPANION_WORDS, LIGHT_WORDS, LINK_WORDS, SHADE_WORDS, STORY_WORDS } from './light-words.js'

/**
 * Whether a folded part of a heading tells the time and not the place: DAY, LATER THAT MORNING, NIGHT (MEMORY), 1999, 3 AM.
 * @example isTimeOfDay('A FEW MOMENTS LATER') // true
 * @example isTimeOfDay('DAY ROOM') // false
 */
export function isTimeOfDay(part: string): boolean {
  const words = wordsOf(part)
  return words.length > 0 && words.length <= 12 && words.every(isTimeWord) && words.some(isAnchor)
}

/** Whether a folded part only accompanies a time of day before it: ESTABLISHING, RAIN. */
export function isTimeCompanion(part: string): boolean {
  const words = wordsOf(part)
  return words.length > 0 && words.every((word) => COMPANION_WORDS.has(word) || SHADE_WORDS.has(word))
}

/** The light of a folded time of day; `before` is the light of the scene before, which CONTINUOUS, LATER and SAME take over. */
export function lightingOf(timeOfDay: string | null, before: Lighting | null): Lighting | null {
  if (timeOfDay === null) return null
  const words = wordsOf(timeOfDay.replace(/PRESENT DAY/gu, 'PRESENT'))
  for (const word of words) {
    const light = LIGHT_WORDS.get(word)
    if (light !== undefined) return light
  }
  return words.some((word) => LINK_WORDS.has(word)) ? before : clockLight(words)
}

/** Only the words outside brackets; separators fall away. */
function wordsOf(part: string): string[] {
  const open = part.search(/[([]/u)
  const bare = open > 0 ? `${part.slice(0, open)} ${afterBrackets(part, open)}` : part.replace(/[()[\]]/gu, ' ')
  return bare.split(/[\s,/–—.;]+|-+(?=\s|$)|(?<=\s)-+/u).filter((word) => word !== '' && !/^-+$/u.test(word))
}

function afterBrackets(part: string, open: number): string {
  const close = Math.max(part.lastIndexOf(')'), part.lastIndexOf(']'))
  return close > open ? part.slice(close + 1) : ''
}

function isTimeWord(word: string): boolean {
  return SHADE_WORDS.has(word) || isAnchor(word) || /^\d{1,3}$/u.test(word)
}

function isAnchor(word: string): boolean {
  return LIGHT_WORDS.has(word) || LINK_WORDS.has(word) || STORY_WORDS.has(word) || isYear(word) || isClock(word) || isHalves(word)
}

const isYear = (word: string) => /^(?:1[0-9]|2[01])\d\d(?:'?S)?$/u.test(word)
const isClock = (word: string) => /^(?:\d{1,2}:\d\d|\d{1,2}(?::\d\d)?[AP]M|AM|PM)$/u.test(word)
/** "MID-MORNING", "PRE-DAWN". */
const isHalves = (word: string) => word.includes('-') && word.split('-').every((half) => SHADE_WORDS.has(half) || LIGHT_WORDS.has(half))

function clockLight(words: readonly string[]): Lighting | null {
  const halves = words.flatMap((word) => word.split('-')).map((half) => LIGHT_WORDS.get(half))
  return halves.find((light) => light !== undefined) ?? null
}
