export type DeliveryState =
  | 'held' | 'queued' | 'unknown' | 'superseded' | 'sent' | 'delivered' | 'opened' | 'confirmed' | 'problem' | 'bounced' | 'failed' | 'blocked'

/**
 * What a provider can report, each above the one before it: reports come late, twice and out of order, and the highest stands. That it
 * arrived proves a failure wrong; that it came back after all proves the arrival wrong; that it was opened proves both.
 */
export const RUNGS = ['queued', 'unknown', 'sent', 'failed', 'delivered', 'bounced', 'opened'] as const satisfies readonly DeliveryState[]

/** The states something may move a delivery out of; it only ever moves up. An answer counts wherever the message got stuck. */
const MOVES_FROM = {
  opened: ['unknown', 'sent', 'delivered'],
  confirmed: ['held', 'queued', 'unknown', 'sent', 'delivered', 'opened', 'problem', 'bounced', 'failed', 'blocked'],
  problem: ['held', 'queued', 'unknown', 'sent', 'delivered', 'opened', 'confirmed', 'bounced', 'failed', 'blocked'],
} as const satisfies Partial<Record<DeliveryState, readonly DeliveryState[]>>

/** What a reader can move a delivery to. */
export type ReaderMove = keyof typeof MOVES_FROM

/** The states a delivery may be in to be moved so by its reader. */
export function statesBelow(move: ReaderMove): readonly DeliveryState[] {
  return MOVES_FROM[move]
}

/** Every state, what needs attention first. */
export const WORST_FIRST: readonly DeliveryState[] = [
  'failed', 'bounced', 'unknown', 'blocked', 'problem', 'held', 'queued', 'sent', 'delivered', 'opened', 'confirmed', 'superseded',
]
