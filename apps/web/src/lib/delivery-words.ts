import type { AcknowledgementKind, DeliveryState } from './graphql.generated.js'

/** The ladder's words, as they stand beside a name. */
export const deliveryWords = {
  queued: 'Queued',
  superseded: 'Superseded',
  sent: 'Sent',
  delivered: 'Delivered',
  opened: 'Opened',
  confirmed: 'Confirmed',
  problem: 'Problem',
  bounced: 'Bounced',
  failed: 'Failed',
  blocked: 'Blocked',
} as const satisfies Record<DeliveryState, string>

/** What somebody answered, as the office says it. */
export const answerWords = {
  confirmed: 'will be there',
  late: 'will be late',
  cannot: 'can’t make it',
  wrongDetails: 'something on it is wrong',
  callMe: 'asks to be called',
} as const satisfies Record<AcknowledgementKind, string>
