import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { CODE_DIGITS, newTotp } from './codes/totp.js'
import { confirmCode, removeTotp, savePendingTotp, takeCode } from './codes/totp.repository.js'
import { countCode, forgiveCodes, type TooManyAttempts } from './limits/tries.js'
import { endOtherSessions } from './open-session.js'
import { loadOwnAccount, memberOrNotAllowed } from './own-account.js'

export interface TotpChanged {
  readonly kind: 'TotpChanged'
  readonly totpIsOn: boolean
}

export interface WrongCode {
  readonly kind: 'WrongCode'
  readonly digits: number
}

type TotpAnswer = TotpChanged | WrongCode | TooManyAttempts

/** Gives a secret for an authenticator app. One that is in use is stopped first, by a code of it. */
export async function startTotp(ctx: Ctx): Promise<{ secret: string; uri: string }> {
  const account = await loadOwnAccount(ctx)
  const totp = newTotp(account.email)
  if (!(await savePendingTotp(ctx, account.accountId, totp.secret))) throw new InvalidInput('Codes are on already. Turn them off first.')
  await writeAuditEntry(ctx, { operation: 'startTotp', subject: 'Codes' })
  return totp
}

/** Requires codes from now on. */
export async function confirmTotp(ctx: Ctx, code: string): Promise<TotpAnswer> {
  const { accountId } = memberOrNotAllowed(ctx)
  const refusal = await refusalOf(ctx, accountId, () => confirmCode(ctx, accountId, code))
  if (refusal) return refusal
  await endOtherSessions(ctx)
  await writeAuditEntry(ctx, { operation: 'confirmTotp', subject: 'Codes' })
  return { kind: 'TotpChanged', totpIsOn: true }
}

/** Requires no codes any more. */
export async function stopTotp(ctx: Ctx, code: string): Promise<TotpAnswer> {
  const { accountId } = memberOrNotAllowed(ctx)
  const refusal = await refusalOf(ctx, accountId, () => takeCode(ctx, accountId, code))
  if (refusal) return refusal
  await removeTotp(ctx, accountId)
  await endOtherSessions(ctx)
  await writeAuditEntry(ctx, { operation: 'stopTotp', subject: 'Codes' })
  return { kind: 'TotpChanged', totpIsOn: false }
}

async function refusalOf(ctx: Ctx, accountId: string, isRight: () => Promise<boolean>): Promise<WrongCode | TooManyAttempts | null> {
  const tooMany = await countCode(ctx, accountId)
  if (tooMany) return tooMany
  if (!(await isRight())) return { kind: 'WrongCode', digits: CODE_DIGITS }
  await forgiveCodes(ctx, accountId)
  return null
}
