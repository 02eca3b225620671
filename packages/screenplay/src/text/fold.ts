/** Any run of blanks becomes one space; none at the ends. For showing. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** Upper case, single spaces, straight quotes: two writings of one thing become equal. For matching.
 * @example fold('Int.  O’Neil ') // 'INT. O\'NEIL'
 */
export function fold(text: string): string {
  return foldSpaces(text)
    .toUpperCase()
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[“”„]/gu, '"')
}
