import { InvalidInput } from '../errors/invalid-input.js'

export interface TextBounds {
  /** Characters at most. */
  readonly most: number
  /** Whether it may be empty. */
  readonly optional?: boolean
}

/** Text as it is kept: trimmed, in one Unicode form, without control characters but line ends. Refuses the empty and the too long with a sentence. */
export function plainText(field: string, text: string, { most, optional = false }: TextBounds): string {
  const plain = tidyText(text)
  if (plain === '' && !optional) throw new InvalidInput(`${field} is empty.`)
  if ([...plain].length > most) throw new InvalidInput(`${field} is longer than ${most} characters.`)
  return plain
}

/** A whole number within bounds, or a sentence why not. */
export function wholeNumber(field: string, number: number, least: number, most: number): number {
  if (!Number.isInteger(number) || number < least || number > most) throw new InvalidInput(`${field} is a whole number from ${least} to ${most}.`)
  return number
}

/** Text without control characters, trimmed and in one Unicode form. */
export function tidyText(text: string): string {
  return text.normalize('NFC').replace(/[^\P{Cc}\n\t]/gu, '').trim()
}
