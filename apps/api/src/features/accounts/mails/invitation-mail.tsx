import { MailButton } from '../../../platform/mail/mail-button.js'
import { MailLayout } from '../../../platform/mail/mail-layout.js'

interface InvitationMailProps {
  readonly url: string
  readonly organizationName: string
  readonly inviterName: string
  readonly days: number
}

export function InvitationMail({ url, organizationName, inviterName, days }: InvitationMailProps) {
  return (
    <MailLayout title={`Join ${organizationName}`} foot={`You get this because ${inviterName} typed your address at Callboard.`}>
      <p>
        {inviterName} invites you to work with {organizationName} on Callboard, where the schedule and the call sheets are.
      </p>
      <MailButton href={url} label="Accept the invitation" />
      <p>The link works once, for {days} days.</p>
    </MailLayout>
  )
}
