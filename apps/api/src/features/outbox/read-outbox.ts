import { can } from '@callboard/access'
import type { Ctx } from '../../platform/context/ctx.js'
import { findAccountMails, findOrganizationMails, type OutboxMailView } from './outbox.repository.js'

/** Mails kept here: an organization's own for those who may see them, and accounts' own for whoever sits at this machine. */
export async function readOutbox(ctx: Ctx): Promise<OutboxMailView[]> {
  if (ctx.viewer.kind === 'anonymous') return keepsMailForThisMachine(ctx) ? findAccountMails(ctx) : []
  return can(ctx.viewer, 'see outbox') ? findOrganizationMails(ctx) : []
}

/** Links in account mails open accounts: they are shown only where nobody else could have been sent them. */
function keepsMailForThisMachine(ctx: Ctx): boolean {
  return ctx.services.settings.smtpUrl === null && ctx.request.fromThisMachine
}
