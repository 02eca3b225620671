import { LIMITS } from '../limits.js'
import { withoutEmphasis } from './emphasis.js'
import type { FountainLine } from './fountain-lines.js'
import { addBlock, isBeforeBlank, type FountainWalk } from './fountain-walk.js'
import { headingIn, isCue, isTransition } from './line-kinds.js'
import { readDialogue } from './read-dialogue.js'

/** Reads the element at the walk's line and moves past it. The order of the rules is the order in which they win. */
export function readLine(walk: FountainWalk): void {
  const line = walk.lines[walk.at]
  if (line === undefined) return
  if (line.kind !== 'text') {
    walk.at += 1
    walk.isOpen = true
    walk.afterHeading = false
    return
  }
  const isRead = readStructure(walk, line) || readForced(walk, line) || readHeading(walk, line) || readArrow(walk, line) || readCue(walk, line)
  if (!isRead) readAction(walk, line)
}

/** Page breaks, synopses and sections: they print nothing and let anything begin after them. */
function readStructure(walk: FountainWalk, { trimmed }: FountainLine): boolean {
  const isSynopsis = trimmed.startsWith('=') && !/^={3,}$/u.test(trimmed)
  if (!trimmed.startsWith('=') && !trimmed.startsWith('#')) return false
  if (trimmed.startsWith('#')) walk.inSection = true
  if (isSynopsis && !walk.inSection) walk.scenes.at(-1)?.synopsis.push(withoutEmphasis(trimmed.replace(/^==?/u, '').replace(/==$/u, '')))
  moveOn(walk, true)
  return true
}

function readForced(walk: FountainWalk, { trimmed }: FountainLine): boolean {
  if (trimmed.startsWith('!')) {
    const isShot = trimmed.startsWith('!!')
    addBlock(walk, isShot ? 'shot' : 'action', withoutEmphasis(trimmed.slice(isShot ? 2 : 1)))
    moveOn(walk, false)
    return true
  }
  if (trimmed.startsWith('~')) {
    addBlock(walk, 'lyric', withoutEmphasis(trimmed.slice(1).trim()))
    moveOn(walk, false)
    return true
  }
  if (!/^@[^\s@]/u.test(trimmed) || !walk.isOpen) return false
  readDialogue(walk, trimmed.slice(1))
  walk.isOpen = false
  walk.afterHeading = false
  return true
}

function readHeading(walk: FountainWalk, line: FountainLine): boolean {
  const isAlone = walk.isOpen && isBeforeBlank(walk, walk.at)
  const headingLine = headingIn(line.trimmed, isAlone)
  if (headingLine === null) return false
  if (!walk.isOpen || walk.afterHeading) {
    warnOfHidden(walk, line, headingLine)
    return false
  }
  const { number } = line
  walk.scenes.push({ line: number, headingLine, number: null, eighths: null, synopsis: [], notes: [], blocks: [], tagged: [] })
  walk.inSection = false
  moveOn(walk, true)
  walk.afterHeading = true
  return true
}

/** A line that looks like a heading but stands inside a paragraph. */
function warnOfHidden(walk: FountainWalk, line: FountainLine, headingLine: string): void {
  if (walk.warnings.length >= LIMITS.warnings || !/^[A-Z./]{3,9}[. ]/u.test(headingLine) || /\p{Ll}/u.test(headingLine)) return
  const shown = headingLine.slice(0, 80)
  walk.warnings.push({ line: line.number, reason: `"${shown}" has no empty line before it and was read as action, not as a scene heading.` })
}

/** `> CENTRED <`, `> transition`, and capitals ending in TO:. */
function readArrow(walk: FountainWalk, { trimmed }: FountainLine): boolean {
  if (trimmed.startsWith('>') && trimmed.endsWith('<') && trimmed.length > 1) {
    addBlock(walk, 'centered', withoutEmphasis(trimmed.slice(1, -1).trim()))
    moveOn(walk, false)
    return true
  }
  if (!walk.isOpen || !(trimmed.startsWith('>') || isTransition(trimmed))) return false
  addBlock(walk, 'transition', withoutEmphasis(trimmed.replace(/^>\s*/u, '')))
  moveOn(walk, true)
  return true
}

function readCue(walk: FountainWalk, line: FountainLine): boolean {
  if (!walk.isOpen || !isCue(line.trimmed) || isBeforeBlank(walk, walk.at)) return false
  readDialogue(walk, line.trimmed)
  walk.isOpen = false
  walk.afterHeading = false
  return true
}

/** Lines of one paragraph stay together; the blanks before them are the writer's. */
function readAction(walk: FountainWalk, line: FountainLine): void {
  const lines: string[] = []
  let next: FountainLine | undefined = line
  while (next?.kind === 'text' && (lines.length === 0 || isPlain(walk, next))) {
    lines.push(withoutEmphasis(next.raw.trimEnd()))
    walk.at += 1
    next = walk.lines[walk.at]
  }
  addBlock(walk, 'action', lines.join('\n'))
  walk.isOpen = false
  walk.afterHeading = false
}

function isPlain(walk: FountainWalk, line: FountainLine): boolean {
  if (/^[=#!~>]/u.test(line.trimmed)) return false
  const hidden = headingIn(line.trimmed, false)
  if (hidden !== null) warnOfHidden(walk, line, hidden)
  return true
}

function moveOn(walk: FountainWalk, isOpen: boolean): void {
  walk.at += 1
  walk.isOpen = isOpen
  walk.afterHeading = false
}
