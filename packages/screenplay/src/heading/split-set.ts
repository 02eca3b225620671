import { isTimeCompanion, isTimeOfDay } from './time-of-day.js'

/** The place and the time of a heading without its prefix. */
export interface SetAndTime {
  readonly set: string
  readonly timeOfDay: string | null
}

/**
 * Splits a folded heading rest where its last parts begin to tell the time. Parts stand between dashes, commas or full stops.
 * @example splitSet("DELIA'S APARTMENT - BROOKLYN - NIGHT - FLASHBACK", true)
 * // { set: "DELIA'S APARTMENT - BROOKLYN", timeOfDay: 'NIGHT - FLASHBACK' }
 */
export function splitSet(rest: string, hasPrefix: boolean): SetAndTime {
  const start = startOfTime(rest) ?? startOfBracketedTime(rest) ?? (hasPrefix ? startOfLastWord(rest) : null)
  if (start === null) return { set: trimEnds(rest), timeOfDay: null }
  return { set: trimEnds(rest.slice(0, start.setEnds)), timeOfDay: trimEnds(rest.slice(start.timeStarts)).replace(/^\((.*)\)$/u, '$1') }
}

interface Cut {
  readonly setEnds: number
  readonly timeStarts: number
}

/** Walks the separators from the right as long as what follows them tells the time. */
function startOfTime(rest: string): Cut | null {
  let found: Cut | null = null
  let end = rest.length
  for (const cut of separatorsOf(rest).reverse()) {
    const part = rest.slice(cut.timeStarts, end)
    if (isTimeOfDay(part)) found = cut
    else if (part !== '' && !isTimeCompanion(part)) break
    end = cut.setEnds
  }
  const isWhole = found !== null && rest.slice(0, found.setEnds).trim() === ''
  return isWhole ? null : found
}

/** Dashes that stand free (blank beside them, or long, or double), commas, and full stops before a blank; not inside brackets. */
function separatorsOf(rest: string): Cut[] {
  const cuts: Cut[] = []
  let depth = 0
  for (let at = 0; at < rest.length; at += 1) {
    const letter = rest.charAt(at)
    if (letter === '(' || letter === '[') depth += 1
    if (letter === ')' || letter === ']') depth -= 1
    if (depth > 0) continue
    const length = separatorLength(rest, at)
    if (length === 0) continue
    cuts.push({ setEnds: at, timeStarts: skipBlanks(rest, at + length) })
    at += length - 1
  }
  return cuts
}

function separatorLength(rest: string, at: number): number {
  const letter = rest.charAt(at)
  if (letter === ',' || letter === ';') return 1
  if (letter === '.') return rest.charAt(at + 1) === ' ' ? 1 : 0
  if (!isDash(letter)) return 0
  let end = at + 1
  while (isDash(rest.charAt(end))) end += 1
  const isFree = rest.charAt(at - 1) === ' ' || rest.charAt(end) === ' '
  const isLong = end - at > 1 || letter === '—'
  return isFree || isLong || isBetweenIdeographs(rest, at) ? end - at : 0
}

const isDash = (letter: string) => letter === '-' || letter === '–' || letter === '—' || letter === '―'
const isBetweenIdeographs = (rest: string, at: number) => rest.charCodeAt(at - 1) > 0x2e80 && rest.charCodeAt(at + 1) > 0x2e80

function skipBlanks(text: string, from: number): number {
  let at = from
  while (text.charAt(at) === ' ') at += 1
  return at
}

/** "BAR (NIGHT)": the time in brackets and no dash before it. */
function startOfBracketedTime(rest: string): Cut | null {
  if (!rest.endsWith(')')) return null
  const open = rest.lastIndexOf('(')
  if (open <= 0 || !isTimeOfDay(rest.slice(open + 1, -1))) return null
  return { setEnds: open, timeStarts: open }
}

/** "INT HOUSE DAY": writers who use no separators at all still end with the light. */
function startOfLastWord(rest: string): Cut | null {
  const blank = rest.lastIndexOf(' ')
  if (blank <= 0 || separatorsOf(rest).length > 0 || !PLAIN_LIGHT.has(rest.slice(blank + 1))) return null
  return { setEnds: blank, timeStarts: blank + 1 }
}

const PLAIN_LIGHT: ReadonlySet<string> = new Set([
  'DAY', 'NIGHT', 'DAWN', 'DUSK', 'MORNING', 'AFTERNOON', 'EVENING', 'CONTINUOUS',
])

function trimEnds(text: string): string {
  const ended = text.replace(/[ ,;:.\-–—]{1,20}$/u, (tail) => (isAbbreviation(text, tail) ? '.' : ''))
  return ended.replace(/^[ ,;:\-–—]{1,20}/u, '')
}

/** "WASHINGTON D.C." keeps its full stop. */
function isAbbreviation(text: string, tail: string): boolean {
  return tail.startsWith('.') && /(?:^|[ .])\p{L}$/u.test(text.slice(0, text.length - tail.length))
}
