import type { IntExt } from '../screenplay.js'

/** The prefix of a heading: what it says and how many characters it takes, blanks and dots after it included. */
export interface HeadingPrefix {
  readonly intExt: IntExt
  readonly length: number
}

const INSIDE = ['INT', 'ИНТ', 'WNĘTRZE', 'WNĘTRZA', 'INTERIOR', 'INTERNO', 'INTÉRIEUR', 'INNEN', 'I']
const OUTSIDE = ['EXT', 'EST', 'НАТ', 'ЭКСТ', 'PLENER', 'EXTERIOR', 'ESTERNO', 'EXTÉRIEUR', 'AUSSEN', 'AUẞEN', 'E']
/** Read as a heading wherever they stand; the others only where the file says "this is a heading". */
const ANYWHERE = new Set(['INT', 'EXT', 'EST', 'ИНТ', 'НАТ', 'ЭКСТ', 'I', 'E'])
const NOT_WITHOUT_DOT = new Set(['ИНТ', 'НАТ', 'ЭКСТ'])

const SHAPE = /^(\p{L}{1,10})([.。.]?)(?: ?\/ ?(\p{L}{1,10})([.。.]?))?/u

/** The INT./EXT. prefix a heading line starts with, in any case: the ones every program reads, or null. */
export function headingPrefixOf(line: string): HeadingPrefix | null {
  return prefixOf(line, (word) => ANYWHERE.has(word))
}

/** The prefix of a line already known to be a heading: other languages count too. */
export function knownHeadingPrefixOf(line: string): HeadingPrefix | null {
  return prefixOf(line, () => true)
}

function prefixOf(line: string, isAllowed: (word: string) => boolean): HeadingPrefix | null {
  const match = SHAPE.exec(line)
  if (match === null) return null
  const [whole, first = '', firstDot = '', second = '', secondDot = ''] = match
  const words = [first, second].filter((word) => word !== '').map((word) => word.toUpperCase())
  if (!words.every(isAllowed)) return null
  const intExt = intExtOf(words)
  const dotted = firstDot !== '' || secondDot !== ''
  if (intExt === null || !isSeparated(line.slice(whole.length), dotted)) return null
  if (!dotted && (words.some((word) => NOT_WITHOUT_DOT.has(word)) || isProse(first))) return null
  return { intExt, length: whole.length }
}

/** "Est modus in rebus" starts a sentence, EST BUCKET LIST a scene. */
function isProse(first: string): boolean {
  return first.toUpperCase() === 'EST' && first !== 'EST'
}

function isSeparated(rest: string, dotted: boolean): boolean {
  return rest === '' ? dotted : dotted || /^[ \t\-–—]/u.test(rest)
}

function intExtOf(words: readonly string[]): IntExt | null {
  const inside = words.some((word) => INSIDE.includes(word))
  const outside = words.some((word) => OUTSIDE.includes(word))
  if (!words.every((word) => INSIDE.includes(word) || OUTSIDE.includes(word))) return null
  if (inside && outside) return 'INT/EXT'
  if (words.includes('I') || words.includes('E')) return null
  return inside ? 'INT' : 'EXT'
}
