import { type Ctx, nowOf, transactionOf } from '../../../platform/context/ctx.js'
import { seal, unseal } from '../../../platform/secrets/seal.js'
import { keyFor } from '../../../platform/secrets/tokens.js'
import { stepOfCode } from './totp.js'

/** Keeps a secret that requires nothing yet; false when one that does is there already. */
export async function savePendingTotp(ctx: Ctx, accountId: string, secret: string): Promise<boolean> {
  const saved = await transactionOf(ctx).rows(
    `insert into account_totp (account_id, sealed_secret) values ($1, $2)
     on conflict (account_id) do update set sealed_secret = excluded.sealed_secret, last_step = 0
       where account_totp.confirmed_at is null
     returning account_id`,
    [accountId, seal(sealingKey(ctx), secret)],
  )
  return saved.length === 1
}

export async function isTotpOn(ctx: Ctx, accountId: string): Promise<boolean> {
  return (await findSecret(ctx, accountId, true)) !== null
}

/** Uses a code up: right only once, so that one that was looked at over a shoulder is worth nothing. */
export async function takeCode(ctx: Ctx, accountId: string, code: string): Promise<boolean> {
  return takeStep(ctx, accountId, { code, isOn: true })
}

/** Requires codes from now on, if the code is right for the secret that was given last. */
export async function confirmCode(ctx: Ctx, accountId: string, code: string): Promise<boolean> {
  return takeStep(ctx, accountId, { code, isOn: false })
}

export async function removeTotp(ctx: Ctx, accountId: string): Promise<void> {
  await transactionOf(ctx).change('delete from account_totp where account_id = $1', [accountId])
}

async function takeStep(ctx: Ctx, accountId: string, { code, isOn }: { code: string; isOn: boolean }): Promise<boolean> {
  const secret = await findSecret(ctx, accountId, isOn)
  const step = secret === null ? null : stepOfCode(secret, code, nowOf(ctx))
  if (step === null) return false
  const taken = await transactionOf(ctx).change(
    `update account_totp set last_step = $2, confirmed_at = coalesce(confirmed_at, $3)
     where account_id = $1 and last_step < $2 and (confirmed_at is not null) = $4`,
    [accountId, step, nowOf(ctx), isOn],
  )
  return taken === 1
}

async function findSecret(ctx: Ctx, accountId: string, isOn: boolean): Promise<string | null> {
  const [row] = await transactionOf(ctx).rows<{ sealed: Buffer }>(
    'select sealed_secret as sealed from account_totp where account_id = $1 and (confirmed_at is not null) = $2',
    [accountId, isOn],
  )
  return row === undefined ? null : unseal(sealingKey(ctx), row.sealed)
}

function sealingKey(ctx: Ctx): Buffer {
  return keyFor(ctx.services.settings.secret, 'totp')
}
