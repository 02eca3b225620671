/** Whole numbers from 0 to 2³² - 1 that look like chance and follow from a seed. */
export type Chance = () => number

/** The numbers of a seed; the same seed gives the same numbers on every machine. (mulberry32, public domain.) */
export function chanceOf(seed: number): Chance {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (again ^ (again >>> 14)) >>> 0
  }
}
