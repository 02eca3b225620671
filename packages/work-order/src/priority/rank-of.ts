import { compareText } from '../compare-text.js'
import { REASONS, SLACK_BANDS, type Reason, type Standing } from './standing.js'

/** A standing as numbers, one for each reason but the last two; smaller stands above. */
export type Rank = readonly number[]

/**
 * Amounts weigh by doublings: twice the cost is a reason, a twentieth more is not. That keeps the order still while figures wobble.
 */
function stepOf(amount: number): number {
  return amount <= 0 ? 0 : -1 - Math.max(Math.floor(Math.log2(amount)), 0)
}

/** The numbers by which a standing is compared. */
export function rankOf(standing: Standing): Rank {
  return [
    standing.pin?.place ?? Number.POSITIVE_INFINITY,
    standing.open ? 0 : 1,
    standing.scheduled ? 0 : 1,
    SLACK_BANDS.indexOf(standing.band),
    standing.blocked ? 0 : 1,
    standing.promised > 0 ? 0 : 1,
    stepOf(standing.dayCost),
    stepOf(standing.sceneWeight),
    stepOf(standing.scenes),
    stepOf(standing.waiters),
    standing.slack ?? Number.POSITIVE_INFINITY,
  ]
}

/** A standing with its numbers. */
export interface Ranked {
  readonly standing: Standing
  readonly rank: Rank
}

/** Puts the one that stands above first: a total order, as no two orders share an id. */
export function byRank(a: Ranked, b: Ranked): number {
  for (let at = 0; at < a.rank.length; at += 1) {
    const [one = 0, other = 0] = [a.rank[at], b.rank[at]]
    if (one !== other) return one < other ? -1 : 1
  }
  return compareText(a.standing.dueAt ?? '', b.standing.dueAt ?? '') || compareText(a.standing.orderId, b.standing.orderId)
}

/** The first reason that tells two standings apart; `orderId` when none does. */
export function reasonBetween(a: Ranked, b: Ranked): Reason {
  const at = a.rank.findIndex((one, place) => one !== b.rank[place])
  if (at >= 0) return REASONS[at] ?? 'orderId'
  return a.standing.dueAt === b.standing.dueAt ? 'orderId' : 'dueAt'
}
