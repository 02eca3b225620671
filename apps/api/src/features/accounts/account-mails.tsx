import { mailBody, type MailBody } from '../../platform/mail/mail-body.js'
import { ConfirmSignUpMail } from './mails/confirm-sign-up-mail.js'
import { InvitationMail } from './mails/invitation-mail.js'
import { KnownAccountMail } from './mails/known-account-mail.js'
import { PasswordChangedMail } from './mails/password-changed-mail.js'
import { ResetPasswordMail } from './mails/reset-password-mail.js'
import { LIFE_OF } from './life-of.js'

export interface WrittenMail extends MailBody {
  readonly subject: string
}

// Tokens stand behind the #: that part of an address reaches no server's log and no other site.

export async function confirmSignUpMail(publicUrl: string, token: string): Promise<WrittenMail> {
  const url = `${publicUrl}/sign-up#confirm=${token}`
  return { subject: 'Confirm your address', ...(await mailBody(<ConfirmSignUpMail url={url} hours={LIFE_OF.signUp / 60} />)) }
}

export async function knownAccountMail(publicUrl: string): Promise<WrittenMail> {
  return { subject: 'You have an account already', ...(await mailBody(<KnownAccountMail url={`${publicUrl}/sign-in`} />)) }
}

export async function resetPasswordMail(publicUrl: string, token: string): Promise<WrittenMail> {
  const url = `${publicUrl}/reset-password#${token}`
  return { subject: 'Choose a new password', ...(await mailBody(<ResetPasswordMail url={url} minutes={LIFE_OF.resetPassword} />)) }
}

interface Invited {
  readonly token: string
  readonly organizationName: string
  readonly inviterName: string
}

export async function invitationMail(publicUrl: string, { token, ...names }: Invited): Promise<WrittenMail> {
  const url = `${publicUrl}/invitation#${token}`
  const body = await mailBody(<InvitationMail url={url} days={LIFE_OF.invitation / 60 / 24} {...names} />)
  return { subject: `Join ${names.organizationName} on Callboard`, ...body }
}

export async function passwordChangedMail(publicUrl: string): Promise<WrittenMail> {
  return { subject: 'Your password was changed', ...(await mailBody(<PasswordChangedMail url={`${publicUrl}/forgot-password`} />)) }
}
