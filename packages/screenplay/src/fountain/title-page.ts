import { foldSpaces } from '../text/fold.js'
import { withoutEmphasis } from './emphasis.js'
import type { FountainLine } from './fountain-lines.js'

/** The title of a Fountain file, and the index of the first line after its title page (0 when there is none). */
export interface TitlePage {
  readonly title: string | null
  readonly end: number
}

const KEYS =
  /^(?:title|credits?|authors?|writers?|written by|source|draft|draft date|date|contact|copyright|notes?|revision|format|episode|series|language|font)$/u

/** Reads the title page. It is one only if the first line has a known key: "FADE IN:" has the same shape. It ends at an empty line. */
export function readTitlePage(lines: readonly FountainLine[]): TitlePage {
  const start = lines.findIndex((line) => line.kind === 'text')
  const first = lines[start]
  if (first === undefined || keyOf(first) === null) return { title: null, end: 0 }
  const blank = lines.findIndex((line, index) => index > start && line.kind === 'blank')
  const end = blank < 0 ? lines.length : blank
  return { title: titleIn(lines.slice(start, end)), end }
}

function titleIn(lines: readonly FountainLine[]): string | null {
  const pieces: string[] = []
  let inTitle = false
  for (const line of lines) {
    const key = keyOf(line)
    if (key !== null) inTitle = key === 'title'
    if (inTitle) pieces.push(withoutEmphasis(key === null ? line.trimmed : line.trimmed.replace(/^[^:：]{1,20}[:：]/u, '')))
  }
  return foldSpaces(pieces.join(' ')) || null
}

function keyOf(line: FountainLine): string | null {
  const key = /^([\p{L} ]{1,20})[:：]/u.exec(line.trimmed)?.[1]?.trim().toLowerCase()
  return key !== undefined && KEYS.test(key) ? key : null
}
