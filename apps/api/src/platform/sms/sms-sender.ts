/** One text message to one number. */
export interface Sms {
  /** With the country's code: +351912345678. */
  readonly to: string
  readonly text: string
  /** Identity of the row it is sent for, a uuid: a service that keeps promises sends one message for it, however often it is asked. */
  readonly reference: string
  readonly organizationId: string
}

/** `unknown`: the service may have sent it, and did not say. */
export type SmsOutcome =
  | { readonly kind: 'accepted'; readonly providerRef: string | null }
  | { readonly kind: 'refused'; readonly permanent: boolean; readonly stopped: boolean; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string }

/** What a service says of a message it may have been given. */
export type SmsStanding = { readonly kind: 'accepted'; readonly providerRef: string } | { readonly kind: 'notThere' } | { readonly kind: 'cannotSay' }

export interface SmsSender {
  send(sms: Sms): Promise<SmsOutcome>
  /** Whether a message whose outcome is unknown has gone out. */
  standingOf(sms: Sms): Promise<SmsStanding>
}
