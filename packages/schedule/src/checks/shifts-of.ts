import type { Called } from './called.js'
import type { Ground } from './ground.js'
import type { Hours } from './hours.js'
import type { PersonRules } from './person-rules.js'

/** Everybody with one call, one wrap and the same rules: what holds for one of them holds for all, so it is worked out once. */
export interface Shift {
  readonly rules: PersonRules
  readonly hours: Pick<Hours, 'call' | 'wrap'>
  /** Places in the list of people. */
  readonly places: readonly number[]
}

/** The shifts of a day. */
export function shiftsOf({ rulesAt }: Ground, { places, hoursAt }: Called): readonly Shift[] {
  const shifts = new Map<number, Shift & { readonly places: number[] }>()
  for (const place of places) {
    const rules = rulesAt[place]
    const hours = hoursAt[place]
    if (!rules || !hours) continue
    const key = (hours.call * LONGEST + (hours.wrap - hours.call)) * MOST_RULES + rules.index
    const shift = shifts.get(key)
    if (shift) shift.places.push(place)
    else shifts.set(key, { rules, hours, places: [place] })
  }
  return [...shifts.values()]
}

/** More minutes than any span has, and more sets of packs than any production: call, length and rules in one whole number. */
const LONGEST = 10_000
const MOST_RULES = 1000
