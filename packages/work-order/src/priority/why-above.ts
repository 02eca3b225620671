import { byRank, rankOf, reasonBetween } from './rank-of.js'
import type { Reason, Standing } from './standing.js'

/** Why one of two orders stands above the other: the first reason that decides, and everything known of both. */
export interface WhyAbove {
  readonly reason: Reason
  readonly above: Standing
  readonly below: Standing
}

/** The first deciding reason between two orders, whichever of them stands above. */
export function whyAbove(a: Standing, b: Standing): WhyAbove {
  const [one, other] = [{ standing: a, rank: rankOf(a) }, { standing: b, rank: rankOf(b) }]
  const [above, below] = byRank(one, other) <= 0 ? [a, b] : [b, a]
  return { reason: reasonBetween(one, other), above, below }
}
