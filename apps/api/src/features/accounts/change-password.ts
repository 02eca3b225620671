import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { queueAccountMail } from './account-mail.repository.js'
import { passwordChangedMail } from './account-mails.js'
import { setPassword } from './account.repository.js'
import { countTry, forgiveTries, type TooManyAttempts, type WrongCredentials, wrongCredentials } from './limits/tries.js'
import { endOtherSessions } from './open-session.js'
import { loadOwnAccount } from './own-account.js'
import { hashPassword, isPassword } from './passwords/hash-password.js'
import { isWeakPassword, LEAST_LENGTH } from './passwords/is-weak-password.js'
import type { WeakPassword } from './reset-password.js'

export interface ChangePasswordInput {
  readonly current: string
  readonly next: string
}

export interface PasswordChanged {
  readonly kind: 'PasswordChanged'
  readonly sessionsEnded: number
}

/** Changes the password by the old one; whoever is signed in elsewhere is signed out. */
export async function changePassword(
  ctx: Ctx,
  input: ChangePasswordInput,
): Promise<PasswordChanged | WrongCredentials | WeakPassword | TooManyAttempts> {
  const account = await loadOwnAccount(ctx)
  const tooMany = await countTry(ctx, account.email)
  if (tooMany) return tooMany
  if (!(await isPassword(input.current, account.passwordHash))) return wrongCredentials(ctx, account.email)
  await forgiveTries(ctx, account.email)
  if (isWeakPassword(input.next, account.email)) return { kind: 'WeakPassword', atLeast: LEAST_LENGTH }

  await setPassword(ctx, account.accountId, await hashPassword(input.next))
  const sessionsEnded = await endOtherSessions(ctx)
  await queueAccountMail(ctx, account.email, passwordChangedMail(ctx.services.settings.publicUrl))
  await writeAuditEntry(ctx, { operation: 'changePassword', subject: 'Password', facts: { sessionsEnded } })
  return { kind: 'PasswordChanged', sessionsEnded }
}
