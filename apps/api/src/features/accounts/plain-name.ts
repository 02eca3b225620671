import { plainText } from '../../platform/input/plain-text.js'

/** A name as it stands in a list or a letter: one line, not empty. */
export function plainName(field: string, text: string): string {
  return plainText(field, text.replace(/\s+/g, ' '), { most: 200 })
}
