import type { Mail } from '../../../platform/mail/mailer.js'
import { mailBody } from '../../../platform/mail/mail-body.js'
import { NoticeMail } from '../mails/notice-mail.js'
import type { DeliveryJob } from './delivery-job.js'
import type { Letter } from './find-letter.js'

/** The mail of a delivery; sent again, it is the same mail to every mailbox. */
export function mailOf(letter: Letter, job: DeliveryJob): Mail {
  const { name, address, subject } = letter
  return {
    to: { name, address },
    subject,
    ...mailBody(<NoticeMail {...letter} />),
    messageId: job.deliveryId,
    organizationId: job.organizationId,
  }
}
