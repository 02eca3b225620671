import { groupedBy } from '@callboard/basics'
import type { RulePack, Severity } from '../rule-packs/rule-pack.js'
import type { CheckId } from './red-flag.js'

/** A rule about many days together that somebody's days break, on the day it breaks. */
export interface RunCase {
  readonly check: CheckId
  readonly pack: RulePack
  readonly source: string
  readonly severity: Severity
  readonly dayId: string
  /** How bad it is; larger is worse. */
  readonly by: number
  /** People with the same one are told of in one sentence. */
  readonly kind: string
  /** Stands behind the names; knows the day by its full name and how many are named. */
  readonly says: (dayName: string, count: number) => string
  /** What is said of those not named. */
  readonly others: { readonly one: string; readonly many: string }
}

/** A case and one of the people it is about. */
export interface PersonCase {
  /** In the list of people. */
  readonly place: number
  readonly found: RunCase
}

/** The days of which two lists do not say the same. */
export function differingDays(a: readonly RunCase[], b: readonly RunCase[]): readonly string[] {
  if (a === b) return []
  const [ofA, ofB] = [groupedBy(a, ({ dayId }) => dayId), groupedBy(b, ({ dayId }) => dayId)]
  return [...new Set([...ofA.keys(), ...ofB.keys()])].filter((dayId) => !areSame(ofA.get(dayId) ?? [], ofB.get(dayId) ?? []))
}

function areSame(a: readonly RunCase[], b: readonly RunCase[]): boolean {
  return a.length === b.length && a.every((one, index) => isSameCase(one, b[index]))
}

function isSameCase(a: RunCase, b: RunCase | undefined): boolean {
  return b !== undefined && a.check === b.check && a.by === b.by && a.kind === b.kind && a.pack === b.pack && a.severity === b.severity
}
