import { MailButton } from '../../../platform/mail/mail-button.js'
import { MailLayout } from '../../../platform/mail/mail-layout.js'

export function PasswordChangedMail({ url }: { readonly url: string }) {
  return (
    <MailLayout title="Your password was changed" foot="You get this because the password of your Callboard account was changed.">
      <p>The password of your account is a new one since just now. If that was you, there is nothing to do.</p>
      <p>If it was not, choose a new password at once: that signs out everybody else.</p>
      <MailButton href={url} label="Choose a new password" />
    </MailLayout>
  )
}
