/**
 * Talent scheduling: which order of the scenes costs least, when everybody is paid from the first to the last day they are needed.
 * `durations` in days, `costs` per person and day, `needed[person][scene]`. Whole numbers throughout. (CSPLib 039; Cheng, Diamond and Lin 1993.)
 */
export interface TalentProblem {
  readonly durations: readonly number[]
  readonly costs: readonly number[]
  readonly needed: readonly (readonly boolean[])[]
}

/** What is paid for days of work: no order can save it. */
export function costOfWork({ durations, costs, needed }: TalentProblem): number {
  return costs.reduce((sum, cost, person) => sum + cost * durations.reduce((days, length, scene) => days + (needed[person]?.[scene] === true ? length : 0), 0), 0)
}
