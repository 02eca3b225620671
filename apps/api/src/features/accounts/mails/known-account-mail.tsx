import { MailButton } from '../../../platform/mail/mail-button.js'
import { MailLayout } from '../../../platform/mail/mail-layout.js'

export function KnownAccountMail({ url }: { readonly url: string }) {
  return (
    <MailLayout title="You have an account already" foot="You get this because this address was used to sign up for Callboard. If that was not you, do nothing.">
      <p>Somebody, probably you, tried to sign up with this address. It has an account: sign in with the password you have.</p>
      <MailButton href={url} label="Sign in" />
      <p>Forgotten the password? The sign-in page sends a link to choose a new one.</p>
    </MailLayout>
  )
}
