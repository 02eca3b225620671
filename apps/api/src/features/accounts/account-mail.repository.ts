import { type Ctx, newId, nowOf, transactionOf } from '../../platform/context/ctx.js'
import { announce } from '../../platform/live/live.js'
import { foldAddress } from '../../platform/mail/address.js'
import type { WrittenMail } from './account-mails.js'

/** Puts a mail in the queue; it leaves after this transaction, or not at all. */
export async function queueAccountMail(ctx: Ctx, address: string, mail: WrittenMail): Promise<void> {
  const accountMailId = newId()
  await transactionOf(ctx).rows(
    `insert into account_mail (account_mail_id, to_address, subject, text_body, html_body, next_attempt_at, created_at)
     values ($1, $2, $3, $4, $5, $6, $6)`,
    [accountMailId, address, mail.subject, mail.text, mail.html, nowOf(ctx)],
  )
  await announceMail(ctx, accountMailId)
}

/** Queues a mail only if the address has an account, at the address as the account wrote it; takes as long when it has none. */
export async function queueMailToKnown(ctx: Ctx, address: string, mail: WrittenMail): Promise<void> {
  const accountMailId = newId()
  await transactionOf(ctx).rows(
    `insert into account_mail (account_mail_id, to_address, subject, text_body, html_body, next_attempt_at, created_at)
     select $1, email, $2, $3, $4, $5, $5 from account where email_folded = $6`,
    [accountMailId, mail.subject, mail.text, mail.html, nowOf(ctx), foldAddress(address)],
  )
  await announceMail(ctx, accountMailId)
}

function announceMail(ctx: Ctx, accountMailId: string): Promise<void> {
  return announce(transactionOf(ctx), { kind: 'accountMailQueued', organizationId: null, subjectId: accountMailId })
}
