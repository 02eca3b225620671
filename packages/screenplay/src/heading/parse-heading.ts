import type { IntExt } from '../screenplay.js'
import { LIMITS } from '../limits.js'
import { fold, foldSpaces } from '../text/fold.js'
import { knownHeadingPrefixOf } from './heading-prefix.js'
import { splitSet } from './split-set.js'

/** What a heading says. Number and heading as written; set and time of day folded. */
export interface ParsedHeading {
  readonly number: string | null
  readonly heading: string
  readonly intExt: IntExt | null
  readonly set: string
  readonly timeOfDay: string | null
}

/**
 * Reads a line known to be a scene heading: prefix, set, time of day, `#number#`. A last part that tells no time belongs to the set.
 * @example parseHeading("INT. HALLWAY, SCOTT'S BUILDING, A MOMENT LATER #12A#")
 * // { number: '12A', intExt: 'INT', set: "HALLWAY, SCOTT'S BUILDING", timeOfDay: 'A MOMENT LATER', ... }
 */
export function parseHeading(line: string): ParsedHeading {
  const tagless = cutHashtags(foldSpaces(line))
  const { heading, number } = cutNumber(tagless)
  const readable = heading.slice(0, LIMITS.headingLength)
  const prefix = knownHeadingPrefixOf(readable)
  const rest = readable.slice(prefix?.length ?? 0).replace(/^[ .:,\-–—]{1,20}/u, '')
  return { number, heading, intExt: prefix?.intExt ?? null, ...splitSet(fold(rest), prefix !== null) }
}

/** Some programs put `#night #stunt` after a heading; `APARTMENT #5` is a set and stays. */
function cutHashtags(line: string): string {
  let end = line.length
  while (line.charAt(end - 1) !== '#') {
    const blank = line.lastIndexOf(' ', end - 1)
    if (blank <= 0 || !/^#\p{L}[^#]{2,}$/u.test(line.slice(blank + 1, end))) break
    end = blank
  }
  return line.slice(0, end)
}

/** Cuts `#12A#` from the end. The spec allows letters, digits, dots and dashes; writers use more; anything short and unbroken is taken. */
function cutNumber(line: string): { heading: string; number: string | null } {
  if (!line.endsWith('#')) return { heading: line, number: null }
  const open = line.lastIndexOf('#', line.length - 2)
  const number = open < 0 ? '' : line.slice(open + 1, -1).trim()
  if (!/^[^\s#]{1,20}$/u.test(number)) return { heading: line, number: null }
  return { heading: line.slice(0, open).trim(), number }
}
