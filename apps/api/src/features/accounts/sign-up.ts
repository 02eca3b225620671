import type { Ctx } from '../../platform/context/ctx.js'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { isMailAddress } from '../../platform/mail/address.js'
import { newToken } from '../../platform/secrets/tokens.js'
import { confirmSignUpMail, knownAccountMail } from './account-mails.js'
import { saveSignUpLink } from './account-link.repository.js'
import { queueAccountMail } from './account-mail.repository.js'
import { findAccountByAddress } from './account.repository.js'
import { countMail } from './limits/tries.js'
import { plainName } from './plain-name.js'
import { hashPassword } from './passwords/hash-password.js'
import { isWeakPassword, LEAST_LENGTH } from './passwords/is-weak-password.js'

export interface SignUpInput {
  readonly organizationName: string
  readonly name: string
  readonly email: string
  readonly password: string
}

export interface CheckYourMail {
  readonly email: string
}

/** Sends a mail that confirms, or tells that there is an account. The answer is the same, and so is the work. */
export async function signUp(ctx: Ctx, input: SignUpInput): Promise<CheckYourMail> {
  const email = input.email.trim()
  const names = {
    organizationName: plainName('The name of the company', input.organizationName),
    name: plainName('Your name', input.name),
  }
  if (!isMailAddress(email)) throw new InvalidInput('This is not a mail address.')
  if (isWeakPassword(input.password, email)) throw new InvalidInput(`Choose a password of at least ${LEAST_LENGTH} characters that is not well known.`)
  const verdict = await countMail(ctx, email)
  if (verdict === 'too many') throw new InvalidInput('Too many tries from here. Wait a quarter of an hour.')

  const { publicUrl } = ctx.services.settings
  const token = newToken()
  const passwordHash = await hashPassword(input.password)
  const account = await findAccountByAddress(ctx, email)
  const [forNew, forKnown] = [confirmSignUpMail(publicUrl, token), knownAccountMail(publicUrl)]
  if (verdict === 'kept back') return { email: input.email }

  await saveSignUpLink(ctx, token, { ...names, email, passwordHash })
  await queueAccountMail(ctx, account?.email ?? email, account === null ? forNew : forKnown)
  return { email: input.email }
}
