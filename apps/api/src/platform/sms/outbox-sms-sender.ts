import { smsLengthOf } from '@callboard/notice'
import type { OutboxMailer } from '../mail/outbox-mailer.js'
import type { SmsSender } from './sms-sender.js'

/** Keeps text messages in the organization's outbox, where they are read with their length: nothing is sent unseen. */
export function outboxSmsSender(outbox: Pick<OutboxMailer, 'keep'>): SmsSender {
  return {
    async send({ to, text, reference, organizationId }) {
      const { units, parts, encoding } = smsLengthOf(text)
      const length = `${units} ${encoding === 'gsm7' ? 'characters' : 'characters of two bytes'}, ${parts} ${parts === 1 ? 'part' : 'parts'}`
      await outbox.keep({ to: { name: '', address: to }, subject: `SMS: ${length}`, text, html: '', messageId: reference, organizationId })
      return { kind: 'accepted', providerRef: null }
    },
    // What is kept is kept under its own name: keeping it again changes nothing.
    standingOf: async () => ({ kind: 'notThere' }),
  }
}
