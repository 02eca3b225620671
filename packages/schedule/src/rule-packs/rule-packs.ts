import { CALIFORNIA_LABOR } from './california-labor.js'
import { CALIFORNIA_MINORS } from './california-minors.js'
import { DGA } from './dga.js'
import { HOUSE_RULES } from './house-rules.js'
import { IATSE } from './iatse.js'
import { PACT_BECTU } from './pact-bectu.js'
import type { RulePack } from './rule-pack.js'
import { SAG_AFTRA } from './sag-aftra.js'

/** Every agreement and law a production can be checked against, in the order a list shows them. */
export const RULE_PACKS: readonly RulePack[] = [HOUSE_RULES, SAG_AFTRA, IATSE, DGA, CALIFORNIA_LABOR, CALIFORNIA_MINORS, PACT_BECTU]

/** What a production that chose nothing is checked against. */
export const USUAL_RULE_PACKS: readonly string[] = [HOUSE_RULES.id]

/** A pack by its id; null when there is none of that id. */
export function rulePackOf(id: string): RulePack | null {
  return RULE_PACKS.find((pack) => pack.id === id) ?? null
}
