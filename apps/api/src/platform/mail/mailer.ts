import type { Settings } from '../settings/settings.js'
import type { TenantDatabase } from '../database/tenant-database.js'
import type { Clock } from '../clock/clock.js'
import { outboxMailer } from './outbox-mailer.js'
import { smtpMailer } from './smtp-mailer.js'

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

interface MailerParts {
  readonly settings: Settings
  readonly database: TenantDatabase
  readonly clock: Clock
}

/** Hands mail to the mail server that is set, or keeps it for the outbox page. */
export function openMailer(parts: MailerParts): Mailer {
  const { smtpUrl, mailFrom } = parts.settings
  return smtpUrl === null ? outboxMailer(parts) : smtpMailer({ url: smtpUrl, from: mailFrom })
}
