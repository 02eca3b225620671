import { openMailer } from './mail/open-mailer.js'
import { outboxMailer } from './mail/outbox-mailer.js'
import type { Mailer } from './mail/mailer.js'
import type { Services } from './context/ctx.js'
import { pushSender, type PushSender } from './push/push-sender.js'
import { httpSmsSender } from './sms/http-sms-sender.js'
import { outboxSmsSender } from './sms/outbox-sms-sender.js'
import type { SmsSender } from './sms/sms-sender.js'

/** Everything that leaves this server for a person. */
export interface Senders {
  readonly mailer: Mailer
  readonly sms: SmsSender
  readonly push: PushSender
}

/** Opens what the settings name; what they do not name keeps its messages in the outbox. */
export function openSenders(services: Pick<Services, 'settings' | 'database' | 'clock'>): Senders {
  const { sms } = services.settings
  return {
    mailer: openMailer(services),
    sms: sms === null ? outboxSmsSender(outboxMailer(services)) : httpSmsSender(sms),
    push: pushSender(services.settings),
  }
}
