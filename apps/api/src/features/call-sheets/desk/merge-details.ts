import type { DayDetails } from '@callboard/call-sheet'
import { parseDetails } from './details-schema.js'
import type { LockedSheet, Typed } from './sheet-draft.repository.js'

export interface FieldChange {
  /** "breakfast", "weather.high", "cast.<person>.pickUp". */
  readonly field: string
  readonly value?: unknown
}

export interface DifferingField {
  readonly field: string
  readonly theirs: unknown
  readonly mine: unknown
  readonly by: string
  readonly at: string
}

export type Merged =
  | { readonly kind: 'merged'; readonly sheet: LockedSheet; readonly differing: readonly DifferingField[] }
  | { readonly kind: 'unusable'; readonly field: string }

interface Typing {
  readonly expectedVersion: number
  readonly changes: readonly FieldChange[]
  readonly by: string
  readonly at: string
}

/**
 * What somebody typed over an earlier version, put into the sheet as it stands: a field nobody typed since takes the new value, one that
 * was typed since to something else keeps it and is told. A value that fits no field changes nothing at all.
 */
export function mergeDetails(sheet: LockedSheet, typing: Typing): Merged {
  const differing: DifferingField[] = []
  let details: Json = structuredClone(sheet.details) as Json
  const typed: Record<string, Typed> = { ...sheet.typed }
  const version = sheet.version + 1
  for (const { field, value = null } of typing.changes) {
    const path = pathOf(field)
    const put = path === null ? null : parseDetails(withValue(details, path, value))
    if (path === null || put === null) return { kind: 'unusable', field }
    const theirs = valueAt(details, path) ?? null
    if (isSame(theirs, valueAt(put as Json, path) ?? null)) continue
    const since = typedSince(sheet.typed, field, typing.expectedVersion)
    if (since !== null) {
      differing.push({ field, theirs, mine: value, by: since.by, at: since.at })
      continue
    }
    details = put as Json
    typed[field] = { version, by: typing.by, at: typing.at }
  }
  return { kind: 'merged', sheet: isSame(details, sheet.details) ? sheet : { version, details: details as DayDetails, typed }, differing }
}

type Json = Readonly<Record<string, unknown>>

const PART = /^[\w-]{1,40}$/
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

function pathOf(field: string): readonly string[] | null {
  const parts = field.split('.')
  return parts.length <= 3 && parts.every((part) => PART.test(part) && !FORBIDDEN.has(part)) ? parts : null
}

/** A field, one it is part of, or a part of it, typed after the version. */
function typedSince(typed: Readonly<Record<string, Typed>>, field: string, version: number): Typed | null {
  const near = Object.entries(typed).filter(([other, { version: at }]) => at > version && (other === field || other.startsWith(`${field}.`) || field.startsWith(`${other}.`)))
  return near.toSorted(([, a], [, b]) => b.version - a.version)[0]?.[1] ?? null
}

function valueAt(of: unknown, [first, ...rest]: readonly string[]): unknown {
  if (first === undefined) return of
  return typeof of === 'object' && of !== null && Object.hasOwn(of, first) ? valueAt((of as Json)[first], rest) : undefined
}

/** A copy with one value put in its place; null takes it out, and with it what is empty then. */
function withValue(of: Json, [first, ...rest]: readonly string[], value: unknown): Json {
  if (first === undefined) return of
  const { [first]: before, ...others } = of
  if (rest.length === 0) return value === null ? others : { ...of, [first]: value }
  const inner = withValue(typeof before === 'object' && before !== null ? (before as Json) : {}, rest, value)
  return Object.keys(inner).length === 0 ? others : { ...of, [first]: inner }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, inOrder(inner)]))
}
