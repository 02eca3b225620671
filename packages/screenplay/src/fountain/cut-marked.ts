/** Text between two marks, with the line (from 1) it began on. */
export interface Marked {
  readonly line: number
  readonly text: string
}

/** What remains when marked text is cut: the rest, with every line still on its line, and what was cut. */
export interface CutText {
  readonly rest: string
  readonly cut: Marked[]
  /** Line of the first mark that never closes; its text stays. */
  readonly unclosedAt: number | null
}

/** Stands where something was cut, so that a line emptied by a cut is not mistaken for an empty line. */
export const CUT_MARK = '\ufdd0'

/**
 * Cuts everything between `open` and `close`, keeping the line ends. Marks nest; an opening mark that nothing closes is text.
 * Linear.
 */
export function cutMarked(text: string, open: string, close: string): CutText {
  const spans = spansOf(text, open, close)
  const cut: Marked[] = []
  const rest: string[] = []
  let at = 0
  let line = 1
  for (const { start, end } of spans.closed) {
    const before = text.slice(at, start)
    const inside = text.slice(start + open.length, end - close.length)
    line += lineEnds(before)
    cut.push({ line, text: inside })
    rest.push(before, CUT_MARK + `\n${CUT_MARK}`.repeat(lineEnds(inside)))
    line += lineEnds(inside)
    at = end
  }
  rest.push(text.slice(at))
  const unclosedAt = spans.firstOpen < 0 ? null : 1 + lineEnds(text.slice(0, spans.firstOpen))
  return { rest: rest.join(''), cut, unclosedAt }
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Pairs marks as brackets are paired, and keeps the outermost of nested pairs. */
function spansOf(text: string, open: string, close: string): { closed: Span[]; firstOpen: number } {
  const opened: number[] = []
  const closed: Span[] = []
  let nextOpen = text.indexOf(open)
  let nextClose = nextOpen < 0 ? -1 : text.indexOf(close, nextOpen + open.length)
  while (nextClose >= 0) {
    if (nextOpen >= 0 && nextOpen < nextClose) {
      opened.push(nextOpen)
      nextOpen = text.indexOf(open, nextOpen + open.length)
      continue
    }
    const start = opened.pop()
    const end = nextClose + close.length
    if (start !== undefined) addOutermost(closed, { start, end })
    nextClose = text.indexOf(close, end)
  }
  return { closed, firstOpen: opened[0] ?? nextOpen }
}

function addOutermost(closed: Span[], span: Span): void {
  while ((closed.at(-1)?.start ?? -1) > span.start) closed.pop()
  closed.push(span)
}

function lineEnds(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
