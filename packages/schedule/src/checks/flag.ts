import { digestOfLists, textOf, type Digest } from './digest.js'
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
  /** Stands for the people in the key, so that the ids of a whole unit need not be read again. */
  readonly people?: string
  readonly sentence: string
}

/** A red flag with its stable key and every list of subjects. */
export function flag(parts: FlagParts): RedFlag {
  const { check, cited, severity, sentence } = parts
  const { personIds = NONE, elementIds = NONE, sceneIds = NONE, stripIds = NONE, dayIds = NONE, locationIds = NONE } = parts.subjects
  return {
    key: `${check}:${dayIds[0] ?? ''}:${textOf(digestOfParts(parts))}`,
    rule: ruleOf(check, cited),
    severity,
    subjects: { personIds, elementIds, sceneIds, stripIds, dayIds, locationIds },
    sentence,
  }
}

/** A word before each list: the same id in another list is another flag. */
function digestOfParts({ cited, severity, subjects, people, figures }: FlagParts): Digest {
  const { personIds = NONE, elementIds = NONE, sceneIds = NONE, stripIds = NONE, dayIds = NONE, locationIds = NONE } = subjects
  const who = people === undefined ? personIds : [people]
  const rest = [['elementIds'], elementIds, ['sceneIds'], sceneIds, ['stripIds'], stripIds, ['dayIds'], dayIds, ['locationIds'], locationIds]
  return digestOfLists([[cited?.pack.id ?? '', severity], figures, ['people'], who, ...rest])
}

const NONE: readonly string[] = []

function ruleOf(id: CheckId, cited: FlagParts['cited']): FlagRule {
  if (!cited) return { id, packId: null, pack: null, source: null, date: null }
  return { id, packId: cited.pack.id, pack: cited.pack.name, source: cited.source, date: cited.pack.date }
}
