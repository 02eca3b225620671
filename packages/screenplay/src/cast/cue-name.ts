import { fold } from '../text/fold.js'

/** A character cue taken apart: who it names, and what stood in brackets. */
export interface Cue {
  readonly name: string
  readonly extensions: string[]
}

/**
 * The folded name of a cue without brackets, dual mark or force mark; unclosed brackets count as brackets.
 * @example readCue('Mom (O.S.) (CONT’D) ^') // { name: 'MOM', extensions: ['O.S.', "CONT'D"] }
 */
export function readCue(cue: string): Cue {
  const line = fold(cue.slice(0, 500)).replace(/^@ ?/u, '').replace(/ ?\^$/u, '')
  const open = line.search(/[([（]/u)
  if (open < 0) return { name: bareName(line), extensions: [] }
  const extensions = line.slice(open).split(/[()[\]（）]+/u).map((part) => part.trim())
  return { name: bareName(outsideBrackets(line)), extensions: extensions.filter((part) => part !== '') }
}

/** A cue without what stands in brackets; an unclosed bracket reaches to the end. */
export function outsideBrackets(line: string): string {
  let depth = 0
  let kept = ''
  for (const letter of line) {
    if ('([（'.includes(letter)) depth += 1
    else if (')]）'.includes(letter)) depth = Math.max(0, depth - 1)
    else if (depth === 0) kept += letter
  }
  return kept
}

const bareName = (text: string) => text.replace(/ {2,}/gu, ' ').replace(/^[ :,]+/u, '').replace(/[ :,^]+$/u, '')
