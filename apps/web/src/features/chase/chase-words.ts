import type { ChaseGroup, EscalationOutcome, EscalationWay, PhoneOutcome } from '../../lib/graphql.generated.js'

/** The parts of the list, in its order. */
export const groupWords = {
  problem: 'Problems',
  unreached: 'Nothing has reached them',
  waiting: 'Not answered',
  byPhone: 'Answered on the phone',
} as const satisfies Record<ChaseGroup, string>

export const wayWords = {
  email: 'Mail',
  sms: 'SMS',
  push: 'Push',
  phoneList: 'Phone list',
} as const satisfies Record<EscalationWay, string>

const channels: Readonly<Record<string, string>> = { email: 'Mail', sms: 'SMS', push: 'Push', inApp: 'In the office' }

export function channelWords(channel: string): string {
  return channels[channel] ?? channel
}

/** What became of a step, where it did not simply go out. */
export const outcomeWords = {
  queued: '',
  waiting: 'after their quiet hours',
  listed: '',
  noAddress: 'no address',
  noNumber: 'no number',
  noConsent: 'no consent to SMS',
  noDevice: 'no device',
  noAccount: 'no account',
} as const satisfies Record<EscalationOutcome, string>

export const phonedWords = {
  confirmed: 'Confirmed',
  late: 'Will be late',
  noAnswer: 'No answer',
} as const satisfies Record<PhoneOutcome, string>
