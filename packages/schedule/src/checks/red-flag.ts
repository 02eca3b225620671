import type { Severity } from '../rule-packs/rule-pack.js'

/** What a check looks at; one name for each kind of red flag. */
export const CHECKS = [
  'availability',
  'double-booking',
  'location',
  'daily-rest',
  'weekly-rest',
  'day-length',
  'days-in-a-row',
  'meals',
  'minors',
  'daylight',
  'company-move',
  'element-link',
  'scene-order',
  'not-called',
  'day-type',
] as const

export type CheckId = (typeof CHECKS)[number]

/** One thing on the board that breaks a rule or a wish, as a sentence a first assistant director would say. */
export interface RedFlag {
  /** The same for the same rule, subjects and figures, whenever and wherever it is checked: what an acknowledgement names. */
  readonly key: string
  readonly rule: FlagRule
  readonly severity: Severity
  readonly subjects: FlagSubjects
  /** Who, when, by how much; ends with a full stop. */
  readonly sentence: string
}

/** What it was checked against; no pack when the wish is the production's own (an availability, a permit, an order of scenes). */
export interface FlagRule {
  readonly id: CheckId
  readonly packId: string | null
  /** The pack's name, for "checked against … (date)". */
  readonly pack: string | null
  readonly source: string | null
  readonly date: string | null
}

/** What a flag is about; lists are empty where nothing of the kind is. The first day is the one to show the flag on. */
export interface FlagSubjects {
  readonly personIds: readonly string[]
  readonly elementIds: readonly string[]
  readonly sceneIds: readonly string[]
  readonly stripIds: readonly string[]
  readonly dayIds: readonly string[]
  readonly locationIds: readonly string[]
}
