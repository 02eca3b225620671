import { LONGEST } from './limits.js'
import { Unreadable } from './unreadable.js'

/**
 * Reading JSON of others: a missing key, null and a value of another kind are all "not said". Only an object's own keys count, so that a name
 * like `constructor` is nothing special.
 */
export function valueIn(object: unknown, ...names: readonly string[]): unknown {
  if (typeof object !== 'object' || object === null) return undefined
  const name = names.find((each) => Object.hasOwn(object, each) && (object as Record<string, unknown>)[each] !== null)
  return name === undefined ? undefined : (object as Record<string, unknown>)[name]
}

/** A text, or a number as text; cut at its longest, without what no database takes. */
export function textIn(object: unknown, names: string | readonly string[], longest: number): string {
  const value = valueIn(object, ...[names].flat())
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' ? cleaned(text).slice(0, longest).replace(/\p{Cs}/gu, '') : ''
}

/** A finite number, or null. */
export function numberIn(object: unknown, ...names: readonly string[]): number | null {
  const value = valueIn(object, ...names)
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** A whole number between two bounds, the nearest of them for one beyond; `otherwise` when none is said. */
export function wholeIn(object: unknown, name: string, { least, most, otherwise }: { least: number; most: number; otherwise: number }): number {
  const value = numberIn(object, name)
  return value === null ? otherwise : Math.min(most, Math.max(least, Math.round(value))) + 0
}

export function flagIn(object: unknown, name: string, otherwise: boolean): boolean {
  const value = valueIn(object, name)
  return typeof value === 'boolean' ? value : otherwise
}

/** A list; throws when it is longer than any schedule's. */
export function listIn(object: unknown, name: string, { most, what }: { most: number; what: string }): readonly unknown[] {
  const value = valueIn(object, name)
  if (!Array.isArray(value)) return []
  if (value.length > most) throw new Unreadable('tooMany', `This file has ${value.length} ${what}; at most ${most} can be read.`)
  return value
}

/** An id: text or a number; null when it is neither, empty or too long. */
export function idOf(value: unknown): string | null {
  const id = typeof value === 'number' ? String(value) : value
  return typeof id === 'string' && id.length > 0 && id.length <= LONGEST.id && cleaned(id) === id ? id : null
}

function cleaned(text: string): string {
  return text.replaceAll('\u0000', '').replace(/\p{Cs}/gu, '')
}
