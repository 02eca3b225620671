import { outsideBrackets } from '../cast/cue-name.js'
import { headingPrefixOf } from '../heading/heading-prefix.js'
import { withoutEmphasis } from './emphasis.js'

/** The heading a line holds, force mark and emphasis taken off, or null. `isAlone`: the line has empty lines around it. */
export function headingIn(trimmed: string, isAlone: boolean): string | null {
  if (/^\.[\p{L}\p{N}]/u.test(trimmed)) return isAlone || !/^\.\p{N}/u.test(trimmed) ? withoutEmphasis(trimmed.slice(1)) : null
  if (trimmed.length > 3_000) return null
  if (isAlone && /^OMIT(?:TED)? #[^\s#]{1,20}#$/u.test(trimmed)) return trimmed
  const plain = withoutEmphasis(trimmed)
  return headingPrefixOf(plain) === null ? null : plain
}

/** CUT TO: and the like: capitals that end in TO:. */
export function isTransition(trimmed: string): boolean {
  return trimmed.length < 100 && /(?:^|\s)TO:$/u.test(trimmed) && !/\p{Ll}/u.test(trimmed)
}

/** Whether a line can name a speaker: a cased letter, no small letter outside brackets, not broken off. What stands around it is for the caller. */
export function isCue(trimmed: string): boolean {
  if (trimmed.length > 200) return false
  if (/^[(\p{Ll}]|(?:…|\.\.\.|--|—)$/u.test(trimmed)) return false
  const name = outsideBrackets(withoutEmphasis(trimmed))
  return /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name) && !isTransition(trimmed)
}
