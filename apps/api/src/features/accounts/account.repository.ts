import { type Ctx, newId, nowOf, transactionOf } from '../../platform/context/ctx.js'
import { foldAddress } from '../../platform/mail/address.js'

export interface Account {
  readonly accountId: string
  readonly email: string
  readonly name: string
  readonly passwordHash: string
}

const COLUMNS = 'account_id as "accountId", email, name, password_hash as "passwordHash"'

/** Asked outside the transaction, so that no connection is held while the password is checked. */
export async function findAccountByAddress(ctx: Ctx, email: string): Promise<Account | null> {
  const found = await ctx.services.database.readGlobal<Account>(`select ${COLUMNS} from account where email_folded = $1`, [foldAddress(email)])
  return found[0] ?? null
}

export async function findAccount(ctx: Ctx, accountId: string): Promise<Account | null> {
  const found = await transactionOf(ctx).rows<Account>(`select ${COLUMNS} from account where account_id = $1`, [accountId])
  return found[0] ?? null
}

/** The new account's id, or null when the address has one by now. */
export async function addAccount(ctx: Ctx, account: Omit<Account, 'accountId'>): Promise<string | null> {
  const added = await transactionOf(ctx).rows<{ accountId: string }>(
    `insert into account (account_id, email, email_folded, name, password_hash, created_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (email_folded) do nothing returning account_id as "accountId"`,
    [newId(), account.email, foldAddress(account.email), account.name, account.passwordHash, nowOf(ctx)],
  )
  return added[0]?.accountId ?? null
}

/** Sets a password and uses up the links that could set another. */
export async function setPassword(ctx: Ctx, accountId: string, passwordHash: string): Promise<void> {
  await transactionOf(ctx).change('update account set password_hash = $2 where account_id = $1', [accountId, passwordHash])
  await transactionOf(ctx).change('update account_link set used_at = $2 where account_id = $1 and used_at is null', [accountId, nowOf(ctx)])
}
