import type { Ctx } from '../../platform/context/ctx.js'
import { type Account, findAccountByAddress } from './account.repository.js'
import { CODE_DIGITS } from './codes/totp.js'
import { isTotpOn, takeCode } from './codes/totp.repository.js'
import { countTry, forgiveTries, takeTryBack, type TooManyAttempts, type WrongCredentials, wrongCredentials } from './limits/tries.js'
import { isPassword } from './passwords/hash-password.js'

export interface Credentials {
  readonly email: string
  readonly password: string
  readonly code?: string | null
}

export interface CodeNeeded {
  readonly kind: 'CodeNeeded'
  readonly digits: number
}

export type CredentialsCheck = { readonly kind: 'Proved'; readonly account: Account } | WrongCredentials | CodeNeeded | TooManyAttempts

/** Whether address, password and code prove an account. An address without one takes as long and is answered the same. */
export async function checkCredentials(ctx: Ctx, { email, password, code }: Credentials): Promise<CredentialsCheck> {
  const tooMany = await countTry(ctx, email)
  if (tooMany) return tooMany

  const account = await findAccountByAddress(ctx, email)
  const matches = await isPassword(password, account?.passwordHash ?? null)
  if (account === null || !matches) return wrongCredentials(ctx, email)

  if (await isTotpOn(ctx, account.accountId)) {
    if (code == null || code === '') return takeTryBack(ctx, email).then(codeNeeded)
    if (!(await takeCode(ctx, account.accountId, code))) return wrongCredentials(ctx, email)
  }
  await forgiveTries(ctx, email)
  return { kind: 'Proved', account }
}

export function codeNeeded(): CodeNeeded {
  return { kind: 'CodeNeeded', digits: CODE_DIGITS }
}
