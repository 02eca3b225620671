/** Every sign some program takes for the end of a line. */
const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
/** What no text of a calendar may hold: control characters but the tab and the line break. */
const UNPRINTABLE = /(?![\t\n])\p{Cc}|\ufeff/gu

/**
 * A text as a calendar carries it: one kind of line break, nothing unprintable, no halves of characters.
 * @example plainLines('Pier 4\r\nGate\u2028B\0') // 'Pier 4\nGate\nB'
 */
export function plainLines(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(UNPRINTABLE, '').replace(/\p{Surrogate}/gu, '\ufffd')
}
