import type { RulePack, Severity } from '../rule-packs/rule-pack.js'
import type { CheckId, FlagRule, FlagSubjects, RedFlag } from './red-flag.js'

export interface FlagParts {
  readonly check: CheckId
  /** The pack and the citation of the rule in it; none for the production's own wishes. */
  readonly cited?: { readonly pack: RulePack; readonly source: string }
  readonly severity: Severity
  readonly subjects: Partial<FlagSubjects>
  /** What makes this flag another one when it changes, besides rule and subjects. */
  readonly figures: readonly (string | number)[]
  readonly sentence: string
}

/** A red flag with its stable key and every list of subjects. */
export function flag({ check, cited, severity, subjects, figures, sentence }: FlagParts): RedFlag {
  const all: FlagSubjects = { ...NOBODY, ...subjects }
  const facts = [check, cited?.pack.id ?? '', severity, ...Object.values(all).map((ids) => ids.join(' ')), ...figures]
  return {
    key: `${check}:${all.dayIds[0] ?? ''}:${digest(facts.join('|'))}`,
    rule: ruleOf(check, cited),
    severity,
    subjects: all,
    sentence,
  }
}

const NONE: readonly string[] = []
const NOBODY: FlagSubjects = { personIds: NONE, elementIds: NONE, sceneIds: NONE, stripIds: NONE, dayIds: NONE, locationIds: NONE }

function ruleOf(id: CheckId, cited: FlagParts['cited']): FlagRule {
  if (!cited) return { id, packId: null, pack: null, source: null, date: null }
  return { id, packId: cited.pack.id, pack: cited.pack.name, source: cited.source, date: cited.pack.date }
}

/** 64 bits of a text, as text: short, and the same on every computer. FNV-1a, with two multipliers. */
function digest(text: string): string {
  return `${hash(text, 0x01000193)}${hash(text, 0x85ebca6b).padStart(7, '0')}`
}

function hash(text: string, multiplier: number): string {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), multiplier)
  return (value >>> 0).toString(36)
}
