import { MailButton } from '../../../platform/mail/mail-button.js'
import { MailLayout } from '../../../platform/mail/mail-layout.js'

/** Nothing of what was typed at signing up is in it: whoever typed it may not own the mailbox. */
export function ConfirmSignUpMail({ url, hours }: { readonly url: string; readonly hours: number }) {
  return (
    <MailLayout title="Confirm your address" foot="You get this because this address was used to sign up for Callboard. If that was not you, do nothing.">
      <p>One step is left: confirm that this mailbox is yours, and your production office is open.</p>
      <MailButton href={url} label="Confirm and enter" />
      <p>The link works once, for {hours} hours.</p>
    </MailLayout>
  )
}
