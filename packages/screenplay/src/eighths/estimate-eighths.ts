import type { BlockKind, ScriptBlock } from '../screenplay.js'

const LINES_PER_PAGE = 55

/** Columns in characters and blank lines before, per kind; with these, Final Draft's own lengths are met within 1/8 almost always. */
const LAYOUT: Record<BlockKind, { columns: number; before: number }> = {
  action: { columns: 61, before: 1 },
  shot: { columns: 61, before: 1 },
  centered: { columns: 61, before: 1 },
  transition: { columns: 61, before: 1 },
  character: { columns: 35, before: 1 },
  parenthetical: { columns: 25, before: 0 },
  dialogue: { columns: 35, before: 0 },
  lyric: { columns: 35, before: 0 },
}
const HEADING = { columns: 61, before: 2 }

/** Page eighths, at least 1, of a scene laid out at 55 lines a page. An estimate: a program's own value is better. */
export function estimateEighths(heading: string, blocks: readonly ScriptBlock[]): number {
  const lines = blocks.reduce(
    (sum, { kind, text }) => sum + LAYOUT[kind].before + wrappedLines(text, LAYOUT[kind].columns),
    HEADING.before + wrappedLines(heading, HEADING.columns),
  )
  return Math.max(1, Math.ceil((lines * 8) / LINES_PER_PAGE))
}

/** How many lines a text takes when wrapped between words; a word longer than the line is broken. */
export function wrappedLines(text: string, columns: number): number {
  if (text.length <= columns && !text.includes('\n')) return 1
  return text.split('\n').reduce((sum, line) => sum + wrappedLine(line, columns), 0)
}

function wrappedLine(line: string, columns: number): number {
  let lines = 1
  let used = 0
  for (const word of line.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length
    if (needed <= columns) {
      used = needed
      continue
    }
    const own = Math.max(1, Math.ceil(word.length / columns))
    lines += used === 0 ? own - 1 : own
    used = word.length - (own - 1) * columns
  }
  return lines
}
