import { checker } from './checker.js'
import type { ChecksInput } from './checks-input.js'
import type { RedFlag } from './red-flag.js'

/**
 * Everything on a board that breaks a rule of the chosen packs or a wish of the production: day by day, then the order of scenes.
 * It names what was checked and against what; that nothing is found is no proof that every rule is kept.
 */
export function checkBoard(input: ChecksInput): readonly RedFlag[] {
  return checker(input).flags
}
