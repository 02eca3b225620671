import type { Clock } from '../clock/clock.js'
import type { TenantDatabase } from '../database/tenant-database.js'
import type { Settings } from '../settings/settings.js'
import type { Mailer } from './mailer.js'
import { outboxMailer } from './outbox-mailer.js'
import { smtpMailer } from './smtp-mailer.js'

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
