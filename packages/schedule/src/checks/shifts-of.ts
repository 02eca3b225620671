import type { Called } from './called.js'
import type { Ground } from './ground.js'
import type { Hours } from './hours.js'
import type { PersonRules } from './person-rules.js'

/** Everybody who shares their hours and their rules: what holds for one of them holds for all, so it is worked out once. A minor has one of their own. */
export interface Shift {
  readonly rules: PersonRules
  readonly hours: Pick<Hours, 'call' | 'wrap'>
  /** Places in the list of people. */
  readonly places: readonly number[]
}

/** The shifts of a day. */
export function shiftsOf({ rulesAt }: Ground, { places, hoursAt }: Called): readonly Shift[] {
  const shifts: Growing[] = []
  const latest: Growing[] = []
  for (const place of places) {
    const rules = rulesAt[place]
    const hours = hoursAt[place]
    if (!rules || !hours) continue
    const last = latest[rules.index] // a department stands together in the list
    const shift = last?.hours === hours ? last : shiftIn(shifts, rules, hours)
    latest[rules.index] = shift
    shift.places.push(place)
  }
  return shifts
}

interface Growing extends Shift {
  readonly places: number[]
}

/** The shift of these hours and rules, begun when there is none. People who are called alike share one object. */
function shiftIn(shifts: Growing[], rules: PersonRules, hours: Hours): Growing {
  for (const shift of shifts) if (shift.hours === hours && shift.rules === rules) return shift
  const shift = { rules, hours, places: [] }
  shifts.push(shift)
  return shift
}
