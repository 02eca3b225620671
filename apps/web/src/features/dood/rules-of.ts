import { USUAL_DOOD_RULES, type DoodRules } from '@callboard/schedule'
import type { DoodSearch } from './dood-search.js'

/** The rules an address asks for. */
export function rulesOf({ start, hold }: DoodSearch): DoodRules {
  return { ...USUAL_DOOD_RULES, startAndFinish: start ?? 'strips', holdOn: hold ?? 'workingDays' }
}
