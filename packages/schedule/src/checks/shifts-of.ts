import type { CheckedDay, Span } from './checked-day.js'
import type { Ground } from './ground.js'
import type { PersonRules } from './person-rules.js'

/** Everybody with one call, one wrap and the same rules: what holds for one of them holds for all, so it is worked out once. */
export interface Shift {
  readonly rules: PersonRules
  readonly span: Pick<Span, 'call' | 'wrap'>
  readonly personIds: readonly string[]
}

/** The shifts of a day, in the order of its people. */
export function shiftsOf(ground: Ground, day: CheckedDay): readonly Shift[] {
  const byRules = new Map<PersonRules, Map<number, { span: Span; personIds: string[] }>>()
  for (const span of day.spans) {
    const rules = ground.rulesOf.get(span.personId)
    if (!rules) continue
    const same = byRules.get(rules) ?? new Map<number, { span: Span; personIds: string[] }>()
    byRules.set(rules, same)
    const key = span.call * LONGEST + (span.wrap - span.call)
    const shift = same.get(key)
    if (shift) shift.personIds.push(span.personId)
    else same.set(key, { span, personIds: [span.personId] })
  }
  return [...byRules].flatMap(([rules, same]) => [...same.values()].map(({ span, personIds }) => ({ rules, span, personIds })))
}

/** More minutes than any span has: call and length in one number. */
const LONGEST = 100_000
