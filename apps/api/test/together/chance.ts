/** Numbers that look thrown and are the same for the same seed: a failure can be looked at again. */
export interface Chance {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number
  /** One of the items; undefined when there is none. */
  oneOf<Item>(items: readonly Item[]): Item | undefined
}

/** Mulberry32: small, and good enough to stir a board. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, oneOf: (items) => items[below(items.length)] }
}
