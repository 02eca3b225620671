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
 * Cuts everything between `open` and `close`, keeping the line ends. Of two opening marks before a closing one the later counts, so that
 * a forgotten closing mark does not swallow scenes. Linear.
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

interface Spans {
  readonly closed: { start: number; end: number }[]
  /** Position of the first opening mark without its closing one, or -1. */
  readonly firstOpen: number
}

function spansOf(text: string, open: string, close: string): Spans {
  const closed: Spans['closed'] = []
  let firstOpen = -1
  let start = -1
  let nextOpen = text.indexOf(open)
  let nextClose = text.indexOf(close)
  while (nextOpen >= 0 || (start >= 0 && nextClose >= 0)) {
    if (nextOpen >= 0 && (nextOpen < nextClose || nextClose < 0)) {
      if (start >= 0 && firstOpen < 0) firstOpen = start
      start = nextOpen
      nextOpen = text.indexOf(open, start + open.length)
      if (nextClose >= 0 && nextClose < start + open.length) nextClose = text.indexOf(close, start + open.length)
      if (nextClose < 0) break
      continue
    }
    if (start >= 0) closed.push({ start, end: nextClose + close.length })
    start = -1
    nextClose = text.indexOf(close, nextClose + close.length)
  }
  return { closed, firstOpen: firstOpen < 0 ? start : firstOpen }
}

function lineEnds(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
