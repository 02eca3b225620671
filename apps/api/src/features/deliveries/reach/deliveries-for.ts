import type { Instant } from '@callboard/time'
import { isMailAddress, withAsciiDomain } from '../../../platform/mail/address.js'
import { secondsLater } from '../../../platform/queue/next-attempt.js'
import type { BlockedBy, Channel } from './channel.js'
import type { PersonReach, Reach } from './find-reach.js'
import { quietHoursOf, tellAt } from './quiet-hours.js'

/** A notice somebody must get. */
export interface NoticeToTell {
  readonly noticeId: string
  readonly personId: string
  /** The earliest moment it affects them, a call that changed; null when none is known. */
  readonly affects: Instant | null
  /** Tells somebody that a revision leaves their days alone: goes one way only, quietly, after the notices that ask. */
  readonly digest?: boolean
}

/** One notice going to one person by one channel, as it is queued. */
export interface NewDelivery {
  readonly noticeId: string
  readonly personId: string
  readonly channel: Channel
  readonly address: string | null
  readonly state: 'queued' | 'blocked'
  readonly blockedBy: BlockedBy | null
  readonly nextAttemptAt: Instant
}

/**
 * By which channels each notice goes, to where, and from when on: as its person prefers, by mail where they said nothing, and in the
 * office too where they have an account. Where none of what they prefer can reach them, mail is tried before nobody is told.
 */
export function deliveriesFor(notices: readonly NoticeToTell[], reach: Reach, now: Instant): NewDelivery[] {
  return notices.flatMap((notice) => {
    const person = reach.people.get(notice.personId)
    const earliest = secondsLater(now, reach.undoSeconds)
    if (notice.digest === true) return digestFor(notice, person, secondsLater(earliest, DIGEST_LATER_SECONDS))
    if (person === undefined) return [deliveryBy('email', null, { notice, earliest })]
    return channelsOf(person).map((channel) => deliveryBy(channel, person, { notice, earliest }))
  })
}

const DIGEST_LATER_SECONDS = 10

/** By mail or in the office, whichever they look at first; where neither reaches them nothing goes, and nobody is alarmed by that. */
function digestFor(notice: NoticeToTell, person: PersonReach | undefined, earliest: Instant): NewDelivery[] {
  if (person === undefined) return []
  const quiet: readonly Channel[] = ['email', 'inApp']
  const ways = [...(person.channels ?? []).filter((channel) => quiet.includes(channel)), ...quiet]
  const way = ways.find((channel) => standingOf(channel, person).blockedBy === null)
  return way === undefined ? [] : [deliveryBy(way, person, { notice, earliest })]
}

/** The channels a person is told by, the one they prefer first. */
function channelsOf(person: PersonReach): readonly Channel[] {
  const wanted = person.channels ?? (person.devices > 0 ? (['email', 'push'] as const) : (['email'] as const))
  const told = person.hasAccount && !wanted.includes('inApp') ? [...wanted, 'inApp' as const] : wanted
  const reached = told.some((channel) => channel !== 'inApp' && standingOf(channel, person).blockedBy === null)
  return reached || told.includes('email') ? told : ['email', ...told]
}

interface Telling {
  readonly notice: NoticeToTell
  readonly earliest: Instant
}

function deliveryBy(channel: Channel, person: PersonReach | null, { notice, earliest }: Telling): NewDelivery {
  const { address, blockedBy } = person === null ? ({ address: null, blockedBy: 'noAddress' } as const) : standingOf(channel, person)
  const { noticeId, personId, affects } = notice
  return {
    noticeId, personId, channel, address, blockedBy,
    state: blockedBy === null ? 'queued' : 'blocked',
    nextAttemptAt: person === null || channel === 'inApp' ? earliest : tellAt(earliest, quietHoursOf(person), affects),
  }
}

interface ChannelStanding {
  readonly address: string | null
  readonly blockedBy: BlockedBy | null
}

/** Where a channel leads to a person, and why it cannot. */
export function standingOf(channel: Channel, person: PersonReach): ChannelStanding {
  switch (channel) {
    case 'email': return { address: person.email, blockedBy: person.email !== null && isMailAddress(withAsciiDomain(person.email)) ? null : 'noAddress' }
    case 'sms': return { address: person.phone, blockedBy: person.phone === null ? 'noNumber' : person.smsAgreed ? null : 'noConsent' }
    case 'push': return { address: null, blockedBy: person.devices > 0 ? null : 'noDevice' }
    case 'inApp': return { address: null, blockedBy: person.hasAccount ? null : 'noAccount' }
  }
}
