import { ok, refuse, type Result } from '@callboard/basics'
import type { Eighths } from './board.js'

export interface NotEighths {
  readonly kind: 'NotEighths'
  readonly text: string
}

/** Whole eighths of a page: `eighths(37)`. Throws RangeError for a fraction or less than none. */
export function eighths(count: number): Eighths {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Not eighths: ${count}`)
  return count as Eighths
}

/**
 * Pages and eighths as the trade writes them, never reduced: 12 is `1 4/8`, not `1 1/2`.
 * @example formatEighths(37) // '4 5/8'
 * @example formatEighths(8)  // '1'
 * @example formatEighths(3)  // '3/8'
 */
export function formatEighths(length: Eighths): string {
  const pages = Math.floor(length / 8)
  const rest = length % 8
  if (rest === 0) return String(pages)
  return pages === 0 ? `${rest}/8` : `${pages} ${rest}/8`
}

/** Reads `4 5/8`, `5/8`, `12/8` or `4`; refuses anything else with `NotEighths`. */
export function parseEighths(text: string): Result<Eighths, NotEighths> {
  const match = /^(?:(\d{1,4}) +)?(\d{1,4})\/8$|^(\d{1,4})$/.exec(text.trim())
  const [, pages, rest, whole] = match ?? []
  const tooManyEighths = pages !== undefined && Number(rest) > 7
  if (!match || tooManyEighths) return refuse({ kind: 'NotEighths', text })
  return ok((Number(whole ?? pages ?? 0) * 8 + Number(rest ?? 0)) as Eighths)
}
