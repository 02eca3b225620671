import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { allowed } from '../../platform/context/allow.js'
import { type Ctx, nowOf, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { announce } from '../../platform/live/live.js'
import { isMailAddress, foldAddress } from '../../platform/mail/address.js'
import { type Delivery, lockDelivery, type LockedDelivery } from './delivery.repository.js'

export interface ResendDelivery {
  readonly deliveryId: string
  readonly address?: string | null
}

export interface ResendDeliveryAnswer {
  readonly kind: 'DeliveryQueued' | 'AddressUnusable'
  readonly delivery: Delivery
}

/** Queues a delivery again, the same one, and keeps a corrected address for the person. */
export async function resendDelivery(ctx: Ctx, input: ResendDelivery): Promise<ResendDeliveryAnswer> {
  const delivery = allowed(ctx, 'send deliveries', await lockDelivery(ctx, input.deliveryId))
  const reason = whyNot(delivery)
  if (reason !== null) throw new InvalidInput(reason)
  const address = addressOf(delivery, input.address ?? null)
  if (address === undefined) return { kind: 'AddressUnusable', delivery }
  if (isWaitingAlready(delivery, address)) return { kind: 'DeliveryQueued', delivery }

  const corrected = delivery.channel === 'email' && address !== delivery.email
  if (corrected) await keepAddress(ctx, delivery.personId, address ?? '')
  await queueAgain(ctx, delivery, address)
  await tell(ctx, delivery, corrected)
  return { kind: 'DeliveryQueued', delivery: { ...delivery, address, state: 'queued', blockedBy: null, attempts: 0, lastError: null, movedAt: new Date(nowOf(ctx)), nextAttemptAt: new Date(nowOf(ctx)) } }
}

function whyNot(delivery: LockedDelivery): string | null {
  if (delivery.replaced || delivery.state === 'superseded') return 'They were told something newer since: send that instead.'
  if (delivery.state === 'held') return 'It is kept back: send it with the others.'
  if (delivery.state === 'confirmed' || delivery.state === 'problem') return 'They have answered already.'
  return null
}

/** Where it goes now: a corrected address, the number they agreed to, or nowhere in particular; undefined when nothing can go there. */
function addressOf(delivery: LockedDelivery, corrected: string | null): string | null | undefined {
  if (delivery.channel === 'email') {
    const address = (corrected ?? delivery.email ?? delivery.address ?? '').trim()
    return isMailAddress(address) ? address : undefined
  }
  if (corrected !== null) throw new InvalidInput('Only a mail address is corrected here; numbers belong to the person.')
  if (delivery.channel === 'sms') return delivery.phone !== null && delivery.smsAgreed ? delivery.phone : undefined
  return delivery.channel === 'push' && delivery.devices === 0 ? undefined : null
}

/** Asked for twice is sent once. */
function isWaitingAlready(delivery: LockedDelivery, address: string | null): boolean {
  const sameAddress = delivery.address === address && (delivery.channel !== 'email' || delivery.email === address)
  return delivery.state === 'queued' && delivery.attempts === 0 && !delivery.leased && sameAddress
}

async function keepAddress(ctx: Ctx, personId: string, address: string): Promise<void> {
  await transactionOf(ctx).change(
    'update person set email = $3, email_folded = $4, version = version + 1 where organization_id = $1 and person_id = $2',
    [organizationOf(ctx), personId, address, foldAddress(address)],
  )
}

/** Whoever is sending it right now has lost the lease, and with it the say. */
async function queueAgain(ctx: Ctx, { deliveryId }: Delivery, address: string | null): Promise<void> {
  await transactionOf(ctx).rows(
    `with again as (
       update delivery set state = 'queued', address = $3, attempts = 0, last_error = null, blocked_by = null, provider_ref = null, next_attempt_at = $4, leased_until = null,
         lease_id = null, moved_at = $4
       where organization_id = $1 and delivery_id = $2
       returning delivery_id
     )
     insert into delivery_event (organization_id, delivery_event_id, delivery_id, state, at)
     select $1, gen_random_uuid(), delivery_id, 'queued', $4 from again`,
    [organizationOf(ctx), deliveryId, address, nowOf(ctx)],
  )
}

async function tell(ctx: Ctx, delivery: Delivery, corrected: boolean): Promise<void> {
  await writeAuditEntry(ctx, {
    operation: 'resendDelivery', subject: delivery.name, productionId: delivery.productionId, entityId: delivery.deliveryId,
    facts: { revisionNumber: delivery.revisionNumber, was: delivery.state, addressCorrected: corrected },
  })
  const event = { organizationId: organizationOf(ctx), subjectId: delivery.productionId }
  await announce(transactionOf(ctx), { kind: 'deliveriesQueued', ...event })
  await announce(transactionOf(ctx), { kind: 'deliveriesMoved', ...event })
}
