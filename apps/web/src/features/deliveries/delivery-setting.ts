import type { Zone } from '@callboard/time'
import type { DeliveryState } from '../../lib/graphql.generated.js'
import type { ClockSetting } from '../../lib/time-words.js'

/** What each row must know of the screen around it. */
export interface DeliverySetting {
  readonly productionId: string
  readonly revisionId: string
  /** The issued call sheet that is looked at; nothing for the revision itself. */
  readonly callSheetId: string | undefined
  readonly zone: Zone
  readonly clock: ClockSetting
  readonly maySend: boolean
  /** Of older revisions nothing is sent again. */
  readonly isNewest: boolean
}

/** The ladder, worst first. */
export const ladder = [
  'failed',
  'bounced',
  'unknown',
  'blocked',
  'problem',
  'held',
  'queued',
  'sent',
  'delivered',
  'opened',
  'confirmed',
  'superseded',
] as const satisfies readonly DeliveryState[]

/** Whoever has answered, or was told something newer, is not sent the same again. */
export function maySendAgain(state: DeliveryState, { maySend, isNewest }: DeliverySetting): boolean {
  return maySend && isNewest && state !== 'confirmed' && state !== 'problem' && state !== 'superseded' && state !== 'held'
}
