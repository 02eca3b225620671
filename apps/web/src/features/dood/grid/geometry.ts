/** Sizes of the grid in pixels: all are known beforehand, so that nothing is measured while it scrolls. */
const NAME_WIDTH = 192
const PERFORMER_WIDTH = 144
export const DAY_WIDTH = 32
export const HEAD_HEIGHT = 80

/** What stands at the left of the days. */
export const NAMES_WIDTH = NAME_WIDTH + PERFORMER_WIDTH

const REM = 16

/** A width that is told in rem. */
export function pixelsOf(rem: number): number {
  return rem * REM
}
