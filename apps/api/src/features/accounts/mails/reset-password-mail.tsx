import { MailButton } from '../../../platform/mail/mail-button.js'
import { MailLayout } from '../../../platform/mail/mail-layout.js'

export function ResetPasswordMail({ url, minutes }: { readonly url: string; readonly minutes: number }) {
  return (
    <MailLayout title="Choose a new password" foot="You get this because a new password was asked for at Callboard. If that was not you, do nothing: the old one still works.">
      <p>With this link you choose a new password. Every device that is signed in is signed out then.</p>
      <MailButton href={url} label="Choose a new password" />
      <p>The link works once, for {minutes} minutes.</p>
    </MailLayout>
  )
}
