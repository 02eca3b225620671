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
  const facts = [cited?.pack.id ?? '', severity, ...Object.values(all).flatMap((ids) => ['', ...ids]), ...figures.map(String)]
  return {
    key: `${check}:${all.dayIds[0] ?? ''}:${digest(facts)}`,
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

/** 64 bits of some texts, as text: short, and the same on every computer. FNV-1a, with two multipliers. */
function digest(texts: Iterable<string>): string {
  let [a, b] = [START, START]
  for (const text of texts) {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index)
      a = Math.imul(a ^ code, 0x01000193)
      b = Math.imul(b ^ code, 0x85ebca6b)
    }
    a = Math.imul(a ^ END, 0x01000193)
    b = Math.imul(b ^ END, 0x85ebca6b)
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36).padStart(7, '0')}`
}

const START = 0x811c9dc5
/** Stands between texts, and in none. */
const END = 0x1ffff
