import { addMinutes, minutes } from '@callboard/time'
import { type Ctx, newId, nowOf, transactionOf } from '../../platform/context/ctx.js'
import { foldAddress } from '../../platform/mail/address.js'
import { hashOf } from '../../platform/secrets/tokens.js'
import { LIFE_OF } from './life-of.js'

export interface SignUp {
  readonly organizationName: string
  readonly name: string
  readonly email: string
  readonly passwordHash: string
}

/** Keeps a sign-up until its mailbox is confirmed; keeps nothing, and takes as long, when the address has an account. */
export async function saveSignUpLink(ctx: Ctx, token: string, signUp: SignUp): Promise<void> {
  await transactionOf(ctx).rows(
    `insert into account_link (account_link_id, purpose, token_hash, sign_up, expires_at)
     select $1, 'signUp', $2, $3, $4 where not exists (select from account where email_folded = $5)`,
    [newId(), hashOf(token), JSON.stringify(signUp), addMinutes(nowOf(ctx), minutes(LIFE_OF.signUp)), foldAddress(signUp.email)],
  )
}

/** Keeps a link for a new password if the address has an account; takes as long when it has none. */
export async function saveResetLink(ctx: Ctx, token: string, email: string): Promise<void> {
  await transactionOf(ctx).rows(
    `insert into account_link (account_link_id, purpose, token_hash, account_id, expires_at)
     select $1, 'resetPassword', $2, account_id, $3 from account where email_folded = $4`,
    [newId(), hashOf(token), addMinutes(nowOf(ctx), minutes(LIFE_OF.resetPassword)), foldAddress(email)],
  )
}

export interface ResetLink {
  readonly accountId: string
  readonly email: string
}

/** Whose password a link may set, asked outside the transaction; null when it was used, is too old, or never was. */
export async function findResetLink(ctx: Ctx, token: string): Promise<ResetLink | null> {
  const found = await ctx.services.database.readGlobal<ResetLink>(
    `select a.account_id as "accountId", a.email from account_link l join account a on a.account_id = l.account_id
     where l.token_hash = $1 and l.purpose = 'resetPassword' and l.used_at is null and l.expires_at > $2`,
    [hashOf(token), nowOf(ctx)],
  )
  return found[0] ?? null
}

/** Uses a link up. Of two that come at once only one gets it. */
export async function takeLink(ctx: Ctx, purpose: 'signUp' | 'resetPassword', token: string): Promise<{ signUp: SignUp | null } | null> {
  const taken = await transactionOf(ctx).rows<{ signUp: SignUp | null }>(
    `with link as (
       select account_link_id, sign_up from account_link
       where token_hash = $1 and purpose = $2 and used_at is null and expires_at > $3 for update
     )
     update account_link l set used_at = $3, sign_up = null from link where l.account_link_id = link.account_link_id
     returning link.sign_up as "signUp"`,
    [hashOf(token), purpose, nowOf(ctx)],
  )
  return taken[0] ?? null
}
