import type { Ctx } from '../../platform/context/ctx.js'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { newToken } from '../../platform/secrets/tokens.js'
import { saveResetLink } from './account-link.repository.js'
import { queueMailToKnown } from './account-mail.repository.js'
import { resetPasswordMail } from './account-mails.js'
import { countMail } from './limits/tries.js'
import type { CheckYourMail } from './sign-up.js'

/** Sends a link to choose a new password, if the address has an account. Answer and work are the same when it has none. */
export async function requestPasswordReset(ctx: Ctx, email: string): Promise<CheckYourMail> {
  const verdict = await countMail(ctx, email)
  if (verdict === 'too many') throw new InvalidInput('Too many tries from here. Wait a quarter of an hour.')

  const token = newToken()
  const mail = resetPasswordMail(ctx.services.settings.publicUrl, token)
  if (verdict === 'kept back') return { email }

  await saveResetLink(ctx, token, email)
  await queueMailToKnown(ctx, email, mail)
  return { email }
}
