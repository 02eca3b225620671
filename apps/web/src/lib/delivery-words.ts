import type { AcknowledgementKind, BlockedBy, Channel, DeliveryState } from './graphql.generated.js'

/** The ladder's words, as they stand beside a name. */
export const deliveryWords = {
  held: 'Kept back',
  unknown: 'Unknown',
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

/** How something goes to somebody. */
export const channelWords = { email: 'Mail', sms: 'Text message', push: 'Phone notification', inApp: 'In the office' } as const satisfies Record<Channel, string>

/** Why nothing can go there, and what would help. */
export const blockedWords = {
  noAddress: 'No address to send to',
  noNumber: 'No number with its country’s code',
  noConsent: 'They did not agree to text messages',
  noDevice: 'No phone of theirs shows notifications',
  noAccount: 'They have no account',
} as const satisfies Record<BlockedBy, string>
