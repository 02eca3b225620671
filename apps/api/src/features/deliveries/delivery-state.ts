export type DeliveryState = 'queued' | 'superseded' | 'sent' | 'delivered' | 'opened' | 'confirmed' | 'problem' | 'bounced' | 'failed' | 'blocked'

/** The states something may move a delivery out of; it only ever moves up. An answer counts wherever the mail got stuck. */
const MOVES_FROM = {
  opened: ['sent', 'delivered'],
  confirmed: ['queued', 'sent', 'delivered', 'opened', 'problem', 'bounced', 'failed', 'blocked'],
  problem: ['queued', 'sent', 'delivered', 'opened', 'confirmed', 'bounced', 'failed', 'blocked'],
} as const satisfies Partial<Record<DeliveryState, readonly DeliveryState[]>>

/** What a reader can move a delivery to. */
export type ReaderMove = keyof typeof MOVES_FROM

/** The states a delivery may be in to be moved so. */
export function statesBelow(move: ReaderMove): readonly DeliveryState[] {
  return MOVES_FROM[move]
}

/** Every state, what needs attention first. */
export const WORST_FIRST: readonly DeliveryState[] = [
  'failed', 'bounced', 'blocked', 'problem', 'queued', 'sent', 'delivered', 'opened', 'confirmed', 'superseded',
]
