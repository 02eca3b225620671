import type { Ground } from './ground.js'
import type { PersonRules } from './person-rules.js'
import type { Span } from './span.js'

/** Everybody with one call, one wrap and the same rules: what holds for one of them holds for all, so it is worked out once. */
export interface Shift {
  readonly rules: PersonRules
  readonly span: Pick<Span, 'call' | 'wrap'>
  /** Places in the list of people. */
  readonly places: readonly number[]
}

/** The shifts of a day; people without known rules are in none. */
export function shiftsOf({ rulesAt }: Ground, spans: readonly Span[]): readonly Shift[] {
  const shifts = new Map<number, Shift & { readonly places: number[] }>()
  for (const span of spans) {
    const rules = rulesAt[span.place]
    if (!rules) continue
    const key = (span.call * LONGEST + (span.wrap - span.call)) * MOST_RULES + rules.index
    const shift = shifts.get(key)
    if (shift) shift.places.push(span.place)
    else shifts.set(key, { rules, span, places: [span.place] })
  }
  return [...shifts.values()]
}

/** More minutes than any span has, and more sets of packs than any production: call, length and rules in one whole number. */
const LONGEST = 10_000
const MOST_RULES = 1000
