import { filter } from 'rxjs'
import type { Instant } from '@callboard/time'
import type { Services } from '../../platform/context/ctx.js'
import type { Mailer, MailOutcome } from '../../platform/mail/mailer.js'
import { drainQueue, type LeasedQueue } from '../../platform/queue/leased-queue.js'
import { nextAttempt, secondsLater } from '../../platform/queue/next-attempt.js'
import { instant } from '@callboard/time'

const LEASE_SECONDS = 30

interface AccountMail {
  readonly accountMailId: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly attempts: number
  readonly createdAt: Date
}

/** Mail to accounts: confirmations, invitations, new passwords. */
export function accountMailQueue(services: Services, mailer: Mailer): LeasedQueue<AccountMail> {
  return {
    name: 'account mail',
    claim: (most) => claimAccountMails(services, most),
    handle: (mail) => sendAccountMail(services, mailer, mail),
    wake: services.live.events.pipe(filter((event) => event.kind === 'accountMailQueued')),
    everySeconds: 5,
    concurrency: 3,
    log: services.log,
  }
}

/** Sends every account mail that is due now; gives how many were tried. */
export function sendAccountMails(services: Services, mailer: Mailer): Promise<number> {
  return drainQueue(accountMailQueue(services, mailer))
}

function claimAccountMails({ database, clock }: Services, most: number): Promise<AccountMail[]> {
  const now = clock.now()
  return database.transaction(null, (transaction) =>
    transaction.rows<AccountMail>(
      `update account_mail m set leased_until = $2, attempts = m.attempts + 1
       from (
         select account_mail_id from account_mail
         where state = 'queued' and next_attempt_at <= $1 and (leased_until is null or leased_until <= $1)
         order by next_attempt_at, account_mail_id limit $3 for update skip locked
       ) due
       where m.account_mail_id = due.account_mail_id
       returning m.account_mail_id as "accountMailId", m.to_address as "to", m.subject, m.text_body as "text", m.html_body as "html",
         m.attempts, m.created_at as "createdAt"`,
      [now, secondsLater(now, LEASE_SECONDS), most],
    ),
  )
}

async function sendAccountMail(services: Services, mailer: Mailer, mail: AccountMail): Promise<void> {
  const outcome = await mailer.send({
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: mail.accountMailId,
    organizationId: null,
  })
  const next = settlementOf(outcome, mail, services.clock.now())
  await settle(services, mail, next)
  if (next.state === 'failed') services.log.error({ accountMailId: mail.accountMailId, attempts: mail.attempts }, 'account mail: given up')
}

interface Settlement {
  readonly state: 'sent' | 'kept' | 'failed' | 'queued'
  readonly lastError: string | null
  readonly nextAttemptAt: Instant
}

function settlementOf(outcome: MailOutcome, mail: AccountMail, now: Instant): Settlement {
  if (outcome.accepted) return { state: outcome.kept ? 'kept' : 'sent', lastError: null, nextAttemptAt: now }
  const since = instant(mail.createdAt.toISOString())
  const again = outcome.refused === 'permanent' ? null : nextAttempt({ now, since, attempts: mail.attempts }, Math.random())
  return { state: again === null ? 'failed' : 'queued', lastError: outcome.reason, nextAttemptAt: again ?? now }
}

/** Settles the row unless somebody else leased it meanwhile. Links in it are secrets: what was sent or given up is not kept. */
async function settle({ database }: Services, mail: AccountMail, next: Settlement): Promise<void> {
  await database.transaction(null, (transaction) =>
    transaction.change(
      `update account_mail set state = $3, last_error = $4, next_attempt_at = $5, leased_until = null,
         text_body = case when $3 in ('sent', 'failed') then '' else text_body end,
         html_body = case when $3 in ('sent', 'failed') then '' else html_body end
       where account_mail_id = $1 and attempts = $2 and state = 'queued'`,
      [mail.accountMailId, mail.attempts, next.state, next.lastError, next.nextAttemptAt],
    ),
  )
}
