import type { Services } from '../../../platform/context/ctx.js'
import { announce } from '../../../platform/live/live.js'
import type { Senders } from '../../../platform/senders.js'
import type { Sms } from '../../../platform/sms/sms-sender.js'
import type { Channel } from '../reach/channel.js'
import type { DeliveryJob } from './delivery-job.js'
import type { Letter } from './find-letter.js'
import { mailOf } from './mail-of.js'
import { messageOf, smsOf } from './messages-of.js'
import type { Outcome } from './outcome.js'
import { endSubscription, findSubscriptions } from './push-subscriptions.js'
import { withdrawConsent } from '../preferences/sms-consent.repository.js'

/** One try at one delivery. */
export interface Try {
  readonly services: Services
  readonly senders: Senders
  readonly job: DeliveryJob
  readonly letter: Letter
}

/** How a notice is sent by each channel. */
export const SEND_BY: Readonly<Record<Channel, (attempt: Try) => Promise<Outcome>>> = { email: byMail, sms: bySms, push: byPush, inApp: inTheOffice }

/** Tried twice it is the same mail to every mailbox. */
async function byMail({ senders, job, letter }: Try): Promise<Outcome> {
  const outcome = await senders.mailer.send(mailOf(letter, job))
  return outcome.accepted ? { kind: 'accepted', providerRef: null } : { kind: 'refused', permanent: outcome.refused === 'permanent', reason: outcome.reason }
}

/** A text message that may have gone out is not sent again before its provider has said that it has not. */
async function bySms(attempt: Try): Promise<Outcome> {
  const { senders, job, letter } = attempt
  if (!letter.smsAgreed) return { kind: 'blocked', by: 'noConsent' }
  const sms = smsOf(letter, job)
  if (job.unsettled) {
    const standing = await senders.sms.standingOf(sms)
    if (standing.kind === 'accepted') return standing
    if (standing.kind === 'cannotSay') return { kind: 'unknown', reason: 'it may have gone out; the provider cannot say', askAgain: false }
  }
  const outcome = await senders.sms.send(sms)
  if (outcome.kind === 'unknown') return { ...outcome, askAgain: true }
  if (outcome.kind === 'accepted') return outcome
  if (outcome.stopped) await stopTexts(attempt, sms)
  return outcome.stopped ? { kind: 'blocked', by: 'noConsent' } : outcome
}

function stopTexts({ services, job, letter }: Try, sms: Sms): Promise<void> {
  const { organizationId } = job
  return services.database.transaction(organizationId, (transaction) =>
    withdrawConsent(transaction, { organizationId, productionId: letter.productionId, personId: letter.personId, phone: sms.to, how: 'provider', at: services.clock.now() }))
}

/** To every browser of theirs; one that wants nothing more is not asked again. */
async function byPush({ services, senders, job, letter }: Try): Promise<Outcome> {
  const subscriptions = await findSubscriptions(services, job.organizationId, letter.personId)
  const message = messageOf(letter, job)
  const outcomes = await Promise.all(subscriptions.map(async (subscription) => {
    const outcome = await senders.push.send(subscription, message)
    if (outcome.kind === 'gone') await endSubscription(services, job.organizationId, subscription.pushSubscriptionId)
    return outcome
  }))
  if (outcomes.some(({ kind }) => kind === 'accepted')) return { kind: 'accepted', providerRef: null }
  return outcomes.find((outcome) => outcome.kind === 'refused') ?? { kind: 'blocked', by: 'noDevice' }
}

/** It is there as soon as it is settled; whoever has the office open is told. */
async function inTheOffice({ services, job, letter }: Try): Promise<Outcome> {
  await services.database.transaction(job.organizationId, (transaction) =>
    announce(transaction, { kind: 'notificationsMoved', organizationId: job.organizationId, subjectId: letter.personId }))
  return { kind: 'accepted', providerRef: null }
}
