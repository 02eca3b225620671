const BITS = 11
const SIZE = 1 << BITS

/** Sums of up to 32 whole numbers by bit mask, in three look-ups. */
export interface MaskSums {
  readonly low: Int32Array
  readonly middle: Int32Array
  readonly high: Int32Array
}

/** The tables for these numbers; the first stands at the lowest bit. */
export function maskSums(values: Int32Array): MaskSums {
  return { low: part(values, 0), middle: part(values, BITS), high: part(values, 2 * BITS) }
}

/** The sum of the numbers whose bits are set. */
export function sumOf(sums: MaskSums, mask: number): number {
  return sums.low[mask & (SIZE - 1)]! + sums.middle[(mask >>> BITS) & (SIZE - 1)]! + sums.high[mask >>> (2 * BITS)]!
}

function part(values: Int32Array, from: number): Int32Array {
  const sums = new Int32Array(SIZE)
  for (let mask = 1; mask < SIZE; mask += 1) {
    const lowest = mask & -mask
    sums[mask] = sums[mask ^ lowest]! + (values[from + 31 - Math.clz32(lowest)] ?? 0)
  }
  return sums
}

/** How many bits are set. */
export function bitCount(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
