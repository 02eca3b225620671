import { rankOf, reasonBetween } from './rank-of.js'
import type { Reason, Standing } from './standing.js'

/** An order that stands elsewhere because something about itself changed. */
export interface RankChange {
  readonly orderId: string
  /** Place in the order, 1 is the top; null when it is new. */
  readonly from: number | null
  readonly to: number
  /** What changed about it, by the first reason that decides; null when it is new. */
  readonly reason: Reason | null
  readonly before: Standing | null
  readonly after: Standing
}

/** Who moved between two rankings and why, from the top down. Those that only made room for others are left out. */
export function rankChanges(before: readonly Standing[], after: readonly Standing[]): readonly RankChange[] {
  const earlier = new Map(before.map((standing, at) => [standing.orderId, { standing, place: at + 1 }]))
  return after.flatMap((standing, at): readonly RankChange[] => {
    const to = at + 1
    const was = earlier.get(standing.orderId)
    if (!was) return [{ orderId: standing.orderId, from: null, to, reason: null, before: null, after: standing }]
    if (was.place === to) return []
    const reason = reasonBetween({ standing: was.standing, rank: rankOf(was.standing) }, { standing, rank: rankOf(standing) })
    return reason === 'orderId' ? [] : [{ orderId: standing.orderId, from: was.place, to, reason, before: was.standing, after: standing }]
  })
}
