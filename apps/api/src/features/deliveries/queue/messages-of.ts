import { smsTextOf } from '@callboard/notice'
import type { PushMessage } from '../../../platform/push/push-sender.js'
import type { Sms } from '../../../platform/sms/sms-sender.js'
import { FRAME_WORDS } from '../mails/frame-words.js'
import type { DeliveryJob } from './delivery-job.js'
import type { Letter } from './find-letter.js'

/** The text message of a delivery. */
export function smsOf(letter: Letter, job: DeliveryJob): Sms {
  const { production, revision } = letter.snapshot
  const facts = { title: production.title, headline: headlineOf(letter), base: baseOf(letter), reason: revision.reason, url: letter.url }
  return { to: letter.address, text: smsTextOf(facts, FRAME_WORDS[letter.language].sms), reference: job.deliveryId, organizationId: job.organizationId }
}

/** What a locked phone shows. */
export function messageOf(letter: Letter, job: DeliveryJob): PushMessage {
  return { title: letter.snapshot.production.title, body: headlineOf(letter), url: letter.url, tag: job.deliveryId }
}

/** The subject without its colour in brackets. */
function headlineOf({ subject }: Letter): string {
  return subject.replace(/^\[[^\]]*\]\s*/, '')
}

/** The place of the day the subject is about; of the first day, where it names none. */
function baseOf({ snapshot, subject }: Letter): string {
  const day = snapshot.days.find((one) => subject.includes(`Day ${one.dayNumber} `)) ?? null
  return day?.location?.name ?? ''
}
