/** Numbers by chance that are the same for the same seed. */
export interface Dice {
  /** A whole number from 0 up to, not with, `count`. */
  readonly below: (count: number) => number
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item
  /** True so many times in a hundred. */
  readonly percent: (chance: number) => boolean
}

/** Source of the generator: mulberry32, public domain. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number) => Math.floor(next() * count)
  return { below, pick: (items) => items[below(items.length)] ?? items[0], percent: (chance) => next() * 100 < chance }
}
