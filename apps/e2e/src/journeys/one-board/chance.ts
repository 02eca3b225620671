/** Numbers that look thrown and are the same for the same seed. */
export type Chance = (below: number) => number

/** A linear congruence: enough to choose strips and keys. */
export function chanceFrom(seed: number): Chance {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
}
