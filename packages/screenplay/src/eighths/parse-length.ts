/**
 * Eighths of a page from a Final Draft scene length: "3/8", "1", "1 3/8", "10 5/8". Null when it is none of these or not above zero.
 * @example parseLength('1 3/8') // 11
 */
export function parseLength(text: string): number | null {
  const match = /^(?:(\d{1,3}))?(?: ?(\d)\/8)?$/.exec(text.trim())
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null
  const eighths = Number(match[1] ?? 0) * 8 + Number(match[2] ?? 0)
  return eighths > 0 ? eighths : null
}
