import { generateNKeysBetween } from 'fractional-indexing'
import type { OrderKey } from './board.js'

const MAX_LENGTH = 200

/**
 * A key that sorts between two others; null means the end. Keys are compared as plain text by code units.
 * Throws RangeError when `before` does not sort before `after`.
 * @example keyBetween(null, null) // 'a0'
 */
export function keyBetween(before: OrderKey | null, after: OrderKey | null): OrderKey {
  const [key] = keysBetween(before, after, 1)
  if (key === undefined) throw new RangeError('No key given')
  return key
}

/** So many ascending keys between two others, as short as they can be. Throws RangeError when `before` does not sort before `after`. */
export function keysBetween(before: OrderKey | null, after: OrderKey | null, count: number): OrderKey[] {
  if (before !== null && after !== null && before >= after) throw new RangeError(`${before} is not before ${after}`)
  return generateNKeysBetween(before, after, count) as OrderKey[]
}

/** Is this text an order key the next one can be made from? */
export function isOrderKey(text: string): text is OrderKey {
  if (text.length > MAX_LENGTH || !/^[A-Za-z][0-9A-Za-z]+$/.test(text)) return false
  try {
    return generateNKeysBetween(text, null, 1).length === 1
  } catch {
    return false
  }
}

/** Sorts strips or shoot days by order key, equal keys by id, the same on every computer. */
export function byOrder(a: Ordered, b: Ordered): number {
  return compareText(a.order, b.order) || compareText(a.id, b.id)
}

/** Compares by code units: unlike `localeCompare`, the same in every language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

interface Ordered {
  readonly id: string
  readonly order: OrderKey
}
