import { type Ctx, organizationOf, rows } from '../../platform/context/ctx.js'

export interface OutboxMailView {
  readonly outboxMailId: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly at: Date
}

const MOST = 200

/** The organization's kept mails, newest first. */
export function findOrganizationMails(ctx: Ctx): Promise<OutboxMailView[]> {
  return rows<OutboxMailView & Record<string, unknown>>(
    ctx,
    `select outbox_mail_id as "outboxMailId", to_address as "to", subject, text_body as "text", at from outbox_mail
     where organization_id = $1 order by at desc, outbox_mail_id limit $2`,
    [organizationOf(ctx), MOST],
  )
}

/** Kept mails to accounts, which belong to no organization, newest first. */
export function findAccountMails(ctx: Ctx): Promise<OutboxMailView[]> {
  return ctx.services.database.readGlobal<OutboxMailView & Record<string, unknown>>(
    `select account_mail_id as "outboxMailId", to_address as "to", subject, text_body as "text", created_at as at from account_mail
     where state = 'kept' order by created_at desc, account_mail_id limit $1`,
    [MOST],
  )
}
