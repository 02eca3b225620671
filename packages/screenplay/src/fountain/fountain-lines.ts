import { CUT_MARK, cutMarked, type Marked } from './cut-marked.js'

/** One line of a Fountain file once notes and boneyard are cut. */
export interface FountainLine {
  /** From 1, as in the file. */
  readonly number: number
  readonly raw: string
  readonly trimmed: string
  /** 'cut' held only a note or boneyard: it neither opens nor ends anything. */
  readonly kind: 'text' | 'blank' | 'cut'
}

/** A Fountain file as lines, its notes apart, and where a note or boneyard is never closed. */
export interface FountainLines {
  readonly lines: FountainLine[]
  readonly notes: Marked[]
  readonly unclosed: { line: number; what: 'boneyard' | 'note' }[]
}

/** Lines of a Fountain text in any line-end convention. */
export function fountainLinesOf(text: string): FountainLines {
  const normal = text.replace(/\r\n|[\r\u2028\u2029\u0085]/gu, '\n').replaceAll(CUT_MARK, ' ')
  const boneyard = cutMarked(normal, '/*', '*/')
  const notes = cutMarked(boneyard.rest, '[[', ']]')
  const unclosed: FountainLines['unclosed'] = []
  if (boneyard.unclosedAt !== null) unclosed.push({ line: boneyard.unclosedAt, what: 'boneyard' })
  if (notes.unclosedAt !== null) unclosed.push({ line: notes.unclosedAt, what: 'note' })
  return {
    lines: notes.rest.split('\n').map(lineOf),
    notes: notes.cut.map(({ line, text: note }) => ({ line, text: note.replaceAll(CUT_MARK, '') })),
    unclosed,
  }
}

function lineOf(text: string, index: number): FountainLine {
  const isCut = text.includes(CUT_MARK)
  const raw = isCut ? text.replaceAll(CUT_MARK, '') : text
  const trimmed = raw.trim()
  return { number: index + 1, raw, trimmed, kind: trimmed !== '' ? 'text' : isCut ? 'cut' : 'blank' }
}
