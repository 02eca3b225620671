import type { DatedOrder } from '../dating/dated-order.js'
import type { WorkOrder } from '../orders/work-order.js'

/** Why one order stands above another; earlier reasons decide before later ones. */
export type Reason = (typeof REASONS)[number]

/** Every reason, in the order in which they decide. */
export const REASONS = [
  'pin', 'open', 'scheduled', 'band', 'blocked', 'promise', 'dayCost', 'sceneWeight', 'scenes', 'waiters', 'slack', 'dueAt', 'orderId',
] as const

/** How near the end of its slack an order is, in words that last: a day more or less rarely changes them. */
export type SlackBand = (typeof SLACK_BANDS)[number]

/** Every band, the tightest first. */
export const SLACK_BANDS = ['impossible', 'now', 'thisWeek', 'nextWeeks', 'later'] as const

/** Somebody put an order on top by hand, and says why. */
export interface Pin {
  readonly orderId: string
  /** Among what is pinned: 1 is the top. */
  readonly place: number
  readonly by: string
  readonly reason: string
}

/** What of an order is ranked. */
export type RankableOrder = Pick<WorkOrder, 'orderId' | 'state' | 'blocked' | 'waitsFor'>

/** Everything an order's place follows from. */
export interface Standing {
  readonly orderId: string
  readonly pin: Pin | null
  /** Not ready yet. */
  readonly open: boolean
  /** Something says by when. */
  readonly scheduled: boolean
  readonly band: SlackBand
  /** Working days; null when ready or unscheduled. */
  readonly slack: number | null
  readonly blocked: boolean
  /** Scenes in danger that were promised to the client. */
  readonly promised: number
  /** Cost of losing the first shoot day in danger, in whole units of currency. */
  readonly dayCost: number
  /** Weight of all scenes in danger, in eighths or whatever the weights were given in. */
  readonly sceneWeight: number
  readonly scenes: number
  /** Orders not ready that wait for this one. */
  readonly waiters: number
  readonly dueAt: DatedOrder['dueAt']
}

/** The last day of slack of each band but the last. */
const BAND_ENDS = [-1, 1, 5, 15]

/** The band of a slack in working days; no slack known counts as later. */
export function bandOf(slack: number | null): SlackBand {
  const at = slack === null ? -1 : BAND_ENDS.findIndex((end) => slack <= end)
  return SLACK_BANDS[at < 0 ? SLACK_BANDS.length - 1 : at] ?? 'later'
}
