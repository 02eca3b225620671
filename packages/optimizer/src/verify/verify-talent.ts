/** The instance as it was handed out, and the answer that claims a cost. */
export interface TalentClaim {
  readonly durations: readonly number[]
  readonly costs: readonly number[]
  readonly needed: readonly (readonly boolean[])[]
  readonly order: readonly number[]
  readonly cost: number
}

/** What is wrong with an answer. */
export type TalentFault =
  | { readonly kind: 'not-each-scene-once'; readonly scene: number }
  | { readonly kind: 'wrong-cost'; readonly claimed: number; readonly found: number }

/**
 * Checks an answer by the rule alone, day by day: somebody is paid on a day when they were needed on it or before it, and are needed
 * on it or after it. Shares nothing with the search. Gives every fault found, none when the answer is right.
 */
export function verifyTalent({ durations, costs, needed, order, cost }: TalentClaim): TalentFault[] {
  const named = new Set([...durations.keys(), ...order])
  const misplaced = [...named].filter((scene) => order.filter((each) => each === scene).length !== (durations[scene] === undefined ? 0 : 1))
  if (misplaced.length > 0) return misplaced.map((scene) => ({ kind: 'not-each-scene-once', scene }))
  const shownOn = order.flatMap((scene) => Array.from({ length: durations[scene] ?? 0 }, () => scene))
  const found = costs.reduce((sum, perDay, person) => sum + perDay * paidDays(shownOn.map((scene) => needed[person]?.[scene] === true)), 0)
  return found === cost ? [] : [{ kind: 'wrong-cost', claimed: cost, found }]
}

function paidDays(works: readonly boolean[]): number {
  return works.filter((_, day) => works.slice(0, day + 1).includes(true) && works.slice(day).includes(true)).length
}
