import type { Clock } from '../clock/clock.js'
import type { TenantDatabase } from '../database/tenant-database.js'
import { isMailAddress, withAsciiDomain } from './address.js'
import type { Mail, Mailer } from './mailer.js'

export type KeptMail = Mail & { readonly organizationId: string }

export interface OutboxMailer extends Mailer {
  /** Keeps what is no mail beside the mails. */
  keep(mail: KeptMail): Promise<void>
}

/** Keeps an organization's mails in its outbox; mails to accounts are kept by the queue they wait in. */
export function outboxMailer({ database, clock }: { readonly database: TenantDatabase; readonly clock: Clock }): OutboxMailer {
  return {
    async send(mail) {
      if (!isMailAddress(withAsciiDomain(mail.to.address))) return { accepted: false, refused: 'permanent', reason: 'not a mail address' }
      if (mail.organizationId !== null) await keep(database, clock, { ...mail, organizationId: mail.organizationId })
      return { accepted: true, kept: true }
    },
    keep: (mail) => keep(database, clock, mail),
    async close() {},
  }
}

async function keep(database: TenantDatabase, clock: Clock, mail: KeptMail): Promise<void> {
  await database.transaction(mail.organizationId, (transaction) =>
    transaction.rows(
      `insert into outbox_mail (organization_id, outbox_mail_id, to_address, subject, text_body, html_body, at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (organization_id, outbox_mail_id) do update set to_address = excluded.to_address, subject = excluded.subject,
         text_body = excluded.text_body, html_body = excluded.html_body, at = excluded.at`,
      [mail.organizationId, mail.messageId, mail.to.address, mail.subject, mail.text, mail.html, clock.now()],
    ),
  )
}
