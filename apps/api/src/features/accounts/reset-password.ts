import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { findResetLink, type ResetLink, takeLink } from './account-link.repository.js'
import { queueAccountMail } from './account-mail.repository.js'
import { passwordChangedMail } from './account-mails.js'
import { setPassword } from './account.repository.js'
import { type CodeNeeded, codeNeeded } from './check-credentials.js'
import { isTotpOn, takeCode } from './codes/totp.repository.js'
import { byLink, type LinkExpired } from './limits/links.js'
import { countCode, forgiveCodes, forgiveTries, type TooManyAttempts, type WrongCredentials, wrongCode } from './limits/tries.js'
import { firstOrganizationOf, openSession, type SignedIn } from './open-session.js'
import { hashPassword } from './passwords/hash-password.js'
import { isWeakPassword, LEAST_LENGTH } from './passwords/is-weak-password.js'
import { removeSessions } from './session.repository.js'

export interface ResetPasswordInput {
  readonly token: string
  readonly password: string
  readonly code?: string | null
}

export interface WeakPassword {
  readonly kind: 'WeakPassword'
  readonly atLeast: number
}

export type EnterAnswer = SignedIn | LinkExpired | WeakPassword | WrongCredentials | CodeNeeded | TooManyAttempts

/** Chooses a new password by the link from the mail. A mailbox is no substitute for the code of an account that asks for one. */
export function resetPassword(ctx: Ctx, input: ResetPasswordInput): Promise<EnterAnswer> {
  return byLink(ctx, 'resetPassword', async () => {
    const link = await findResetLink(ctx, input.token)
    if (link === null) return null
    if (isWeakPassword(input.password, link.email)) return { kind: 'WeakPassword', atLeast: LEAST_LENGTH }

    const passwordHash = await hashPassword(input.password)
    const refusal = await checkOwnCode(ctx, link.accountId, input.code ?? null)
    return refusal ?? (await enterAnew(ctx, link, { token: input.token, passwordHash }))
  })
}

async function checkOwnCode(ctx: Ctx, accountId: string, code: string | null): Promise<CodeNeeded | WrongCredentials | TooManyAttempts | null> {
  if (!(await isTotpOn(ctx, accountId))) return null
  if (code === null || code === '') return codeNeeded()
  const tooMany = await countCode(ctx, accountId)
  if (tooMany) return tooMany
  if (!(await takeCode(ctx, accountId, code))) return wrongCode(ctx, accountId)
  await forgiveCodes(ctx, accountId)
  return null
}

async function enterAnew(ctx: Ctx, link: ResetLink, chosen: { token: string; passwordHash: string }): Promise<SignedIn | null> {
  const { accountId, email } = link
  const organizationId = await firstOrganizationOf(ctx, accountId)
  if (organizationId === null || (await takeLink(ctx, 'resetPassword', chosen.token)) === null) return null

  await setPassword(ctx, accountId, chosen.passwordHash)
  await removeSessions(ctx, accountId, null)
  await forgiveTries(ctx, email)
  await queueAccountMail(ctx, email, passwordChangedMail(ctx.services.settings.publicUrl))
  const entered = await openSession(ctx, { accountId, organizationId })
  await writeAuditEntry(entered.ctx, { operation: 'resetPassword', subject: 'Password' })
  return entered.answer
}
