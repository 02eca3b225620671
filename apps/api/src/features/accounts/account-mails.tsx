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

export function confirmSignUpMail(publicUrl: string, token: string): WrittenMail {
  const url = `${publicUrl}/sign-up#confirm=${token}`
  return { subject: 'Confirm your address', ...mailBody(<ConfirmSignUpMail url={url} hours={LIFE_OF.signUp / 60} />) }
}

export function knownAccountMail(publicUrl: string): WrittenMail {
  return { subject: 'You have an account already', ...mailBody(<KnownAccountMail url={`${publicUrl}/sign-in`} />) }
}

export function resetPasswordMail(publicUrl: string, token: string): WrittenMail {
  const url = `${publicUrl}/reset-password#${token}`
  return { subject: 'Choose a new password', ...mailBody(<ResetPasswordMail url={url} minutes={LIFE_OF.resetPassword} />) }
}

interface Invited {
  readonly token: string
  readonly organizationName: string
  readonly inviterName: string
}

export function invitationMail(publicUrl: string, { token, ...names }: Invited): WrittenMail {
  const url = `${publicUrl}/invitation#${token}`
  const body = mailBody(<InvitationMail url={url} days={LIFE_OF.invitation / 60 / 24} {...names} />)
  return { subject: `Join ${names.organizationName} on Callboard`, ...body }
}

export function passwordChangedMail(publicUrl: string): WrittenMail {
  return { subject: 'Your password was changed', ...mailBody(<PasswordChangedMail url={`${publicUrl}/forgot-password`} />) }
}
