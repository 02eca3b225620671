import { appendFileSync } from 'node:fs'

/** Numbers from 0 to 1 that are the same for the same seed, so that a fault can be met again. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** How often a fault is tried: fewer or more with CALLBOARD_FAULTS, a factor. */
export function times(usual: number): number {
  return Math.max(1, Math.round(usual * Number(process.env['CALLBOARD_FAULTS'] ?? 1)))
}

/** What happened, for whoever wants to know more than that it held: a line in the file CALLBOARD_FAULT_REPORT names. */
export function report(fault: string, facts: object): void {
  const file = process.env['CALLBOARD_FAULT_REPORT']
  if (file) appendFileSync(file, `${JSON.stringify({ fault, ...facts })}\n`)
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
