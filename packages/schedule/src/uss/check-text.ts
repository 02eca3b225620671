import { USS_LIMITS } from './limits.js'
import { Unreadable } from './unreadable.js'

/** Throws when a text must not even be parsed: too long, nested too deep, or with a key that means something to the language that reads it. */
export function checkText(text: string): void {
  if (text.length > USS_LIMITS.characters) throw new Unreadable('tooLarge', 'This file is too large; schedules up to 20 MB can be read.')
  let depth = 0
  let deepest = 0
  let at = 0
  while (at < text.length) {
    const letter = text[at]
    if (letter === '"') at = endOfString(text, at)
    else if (letter === '{' || letter === '[') deepest = Math.max(deepest, ++depth)
    else if (letter === '}' || letter === ']') depth -= 1
    at += 1
  }
  if (deepest > USS_LIMITS.depth) throw new Unreadable('tooDeep', `This file nests its parts more than ${USS_LIMITS.depth} deep; no schedule does.`)
  if (/"__proto__"\s*:/.test(text)) throw new Unreadable('hostile', 'This file holds a key that no schedule has and that is known from attacks, so it is not read.')
}

/** Where the string that begins here ends: at its closing quote, or at the end of the text. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}
