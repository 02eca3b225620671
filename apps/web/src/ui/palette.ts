import type { CSSProperties } from 'react'

/**
 * The style that gives an element with the class `strip-paper` its colour; the class keeps it a spine in the dark themes.
 */
export function stripStyle(colour: string): CSSProperties & Record<'--strip', string> {
  return { '--strip': colour }
}

/** Ink printed on any strip or revision paper, whatever the theme. */
export const printInk = '#1a1a1a'

/** What strips are coloured by, as on every board of the trade; the words are always printed on the strip as well. */
export const stripColours = {
  'INT DAY': '#ffffff',
  'EXT DAY': '#fff3a6',
  'INT NIGHT': '#bbd6f7',
  'EXT NIGHT': '#bfe3b4',
  BETWEEN: '#ffd2a8',
  'DAY BREAK': '#1f2937',
  BANNER: '#e5e7eb',
} as const

export type StripColour = keyof typeof stripColours

/** The papers revisions are printed on, in the order of the usual cycle. */
export const revisionPapers = {
  WHITE: '#ffffff',
  BLUE: '#b8d8f8',
  PINK: '#ffc6d5',
  YELLOW: '#fff19c',
  GREEN: '#bde8c0',
  GOLDENROD: '#f2c14e',
  BUFF: '#ebd5a8',
  SALMON: '#ffb199',
  CHERRY: '#f28aa0',
  TAN: '#d9be98',
  GREY: '#d5d7da',
  IVORY: '#fffff0',
} as const

export type RevisionPaper = keyof typeof revisionPapers

/**
 * The tint of a revision's paper by its word: "PINK", "Second pink" and "Double pink" share one; a word the trade does not know
 * is white.
 */
export function paperOf(word: string): string {
  const last = word.trim().toUpperCase().split(/\s+/).at(-1) ?? ''
  return last in revisionPapers ? revisionPapers[last as RevisionPaper] : revisionPapers.WHITE
}
