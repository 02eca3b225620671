import type { BlockKind } from '../screenplay.js'
import { withoutEmphasis } from './emphasis.js'
import type { FountainLine } from './fountain-lines.js'
import { addBlock, isBeforeBlank, lineAfter, type FountainWalk } from './fountain-walk.js'
import { headingIn, isCue, isTransition } from './line-kinds.js'

/** Reads a cue at the walk's line and all that is spoken below it, up to an empty line. */
export function readDialogue(walk: FountainWalk, cue: string): void {
  addBlock(walk, 'character', withoutEmphasis(cue))
  walk.at += 1
  const spoken: Spoken[] = []
  for (; walk.at < walk.lines.length; walk.at += 1) {
    const line = walk.lines[walk.at]
    if (line === undefined || endsDialogue(walk, line)) break
    if (line.kind === 'text') addLine(spoken, line.trimmed)
  }
  for (const { kind, lines } of spoken) addBlock(walk, kind, lines.join('\n'))
}

interface Spoken {
  readonly kind: BlockKind
  readonly lines: string[]
}

/** Lines of one kind stay together; each parenthetical stands alone. */
function addLine(spoken: Spoken[], trimmed: string): void {
  const kind = spokenKind(trimmed)
  const text = withoutEmphasis(kind === 'lyric' ? trimmed.slice(1).trim() : trimmed)
  const last = spoken.at(-1)
  if (last?.kind === kind && kind !== 'parenthetical') last.lines.push(text)
  else spoken.push({ kind, lines: [text] })
}

function spokenKind(trimmed: string): BlockKind {
  if (trimmed.startsWith('~')) return 'lyric'
  return /^[(（]/u.test(trimmed) ? 'parenthetical' : 'dialogue'
}

/** An empty line ends it. A line of two blanks does not, unless a new element follows: some programs leave blanks on every line. */
function endsDialogue(walk: FountainWalk, line: FountainLine): boolean {
  if (line.kind !== 'blank') return false
  if (!/^ {2,}$/u.test(line.raw)) return true
  const next = lineAfter(walk, walk.at)
  if (next === undefined || next.kind !== 'text') return true
  const startsCue = isCue(next.trimmed) && !isBeforeBlank(walk, next.number - 1)
  return startsCue || isTransition(next.trimmed) || headingIn(next.trimmed, false) !== null
}
