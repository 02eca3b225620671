/** One mail to one person. */
export interface Mail {
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Identity of the row it is sent for, a uuid; a mail that is sent again is the same mail to every mailbox. */
  readonly messageId: string
  /** Whose mail it is, or null when it belongs to an account. */
  readonly organizationId: string | null
}

/** `kept`: it stays on this server because none leave it. A temporary refusal is worth another try. */
export type MailOutcome =
  | { readonly accepted: true; readonly kept: boolean }
  | { readonly accepted: false; readonly refused: 'permanent' | 'temporary'; readonly reason: string }

export interface Mailer {
  send(mail: Mail): Promise<MailOutcome>
  close(): Promise<void>
}
