import { groupedBy } from '@callboard/basics'
import type { Instant } from '@callboard/time'
import { foldAddress } from '../../platform/mail/address.js'
import { deliveriesFor, type NewDelivery, type Reach } from '../deliveries/index.js'

export type ReachFault =
  | 'noAddress' | 'badAddress' | 'bounced' | 'smsRefused' | 'noNumber' | 'noConsent' | 'smsKept' | 'noDevice' | 'noAccount' | 'sharedAddress' | 'quietHours'

/** Somebody who would be told, and the first call they would be told of. */
export interface ToBeTold {
  readonly personId: string
  readonly name: string
  readonly callAt: Instant | null
}

export interface ReachRemark extends ToBeTold {
  readonly reached: boolean
  readonly faults: readonly ReachFault[]
  readonly toldAt: Instant | null
}

interface Known {
  readonly reach: Reach
  /** Ways that refused the last notice at the address or number they still have: "<person> email". */
  readonly refused: ReadonlySet<string>
  readonly hasSms: boolean
  readonly now: Instant
}

/** Whoever something is wrong with, found by the very rule that notices are queued by; those whom no way reaches first, then by their call. */
export function reachRemarksOf(told: readonly ToBeTold[], known: Known): ReachRemark[] {
  const sharing = sharedAddressesOf(known.reach)
  const notices = told.map(({ personId, callAt }) => ({ noticeId: personId, personId, affects: callAt }))
  const byPerson = groupedBy(deliveriesFor(notices, known.reach, known.now), ({ personId }) => personId)
  const remarks = told.map((person) => remarkOf(person, byPerson.get(person.personId) ?? [], { ...known, sharing }))
  return remarks.filter(({ faults }) => faults.length > 0).toSorted(unreachedFirst)
}

function unreachedFirst(a: ReachRemark, b: ReachRemark): number {
  const [first, second] = [a, b].map(({ callAt, name }) => `${callAt ?? '~'} ${name}`)
  return Number(a.reached) - Number(b.reached) || (first! < second! ? -1 : 1)
}

interface KnownToo extends Known {
  readonly sharing: ReadonlySet<string>
}

function remarkOf(person: ToBeTold, deliveries: readonly NewDelivery[], known: KnownToo): ReachRemark {
  const ways = deliveries.map((delivery) => ({ delivery, fault: faultOf(delivery, known) }))
  // Nobody is told by an office they may not look at today.
  const working = ways.filter(({ delivery, fault }) => fault === null && delivery.channel !== 'inApp').map(({ delivery }) => delivery.nextAttemptAt)
  const toldAt = working.toSorted()[0] ?? null
  const faults = ways.flatMap(({ fault }) => (fault === null ? [] : [fault]))
  if (ways.some(({ delivery, fault }) => delivery.channel === 'email' && fault === null && known.sharing.has(foldAddress(delivery.address ?? '')))) faults.push('sharedAddress')
  if (toldAt !== null && person.callAt !== null && person.callAt > known.now && toldAt >= person.callAt) faults.push('quietHours')
  return { ...person, reached: toldAt !== null, faults, toldAt }
}

function faultOf({ channel, address, blockedBy, personId }: NewDelivery, { refused, hasSms }: Known): ReachFault | null {
  if (blockedBy === 'noAddress') return address === null || address.trim() === '' ? 'noAddress' : 'badAddress'
  if (blockedBy !== null) return blockedBy
  if (channel === 'sms' && !hasSms) return 'smsKept'
  if (refused.has(`${personId} ${channel}`)) return channel === 'sms' ? 'smsRefused' : 'bounced'
  return null
}

/** Addresses that more than one person of the production has. */
function sharedAddressesOf({ people }: Reach): ReadonlySet<string> {
  const byAddress = groupedBy(people.values(), ({ email }) => foldAddress(email ?? ''))
  return new Set([...byAddress].flatMap(([address, owners]) => (address !== '' && owners.length > 1 ? [address] : [])))
}
