import type { Instant } from '@callboard/time'
import type { Transaction } from '../../../platform/database/tenant-database.js'

export interface ConsentLine {
  readonly organizationId: string
  readonly productionId: string
  readonly personId: string
  readonly phone: string
  readonly given: boolean
  readonly how: 'spoken' | 'written' | 'reader' | 'stop' | 'provider'
  readonly byName: string
  readonly at: Instant
}

/** Adds a line to the log; what it says twice is said once. */
export async function addConsent(transaction: Transaction, { organizationId, productionId, personId, phone, given, how, byName, at }: ConsentLine): Promise<boolean> {
  // Two at once wait for each other, so that the newest line is the last that was said.
  await transaction.rows('select 1 from person where organization_id = $1 and person_id = $2 for no key update', [organizationId, personId])
  const added = await transaction.change(
    `insert into sms_consent (organization_id, sms_consent_id, production_id, person_id, phone_e164, given, how, by_name, at)
     select $1, gen_random_uuid(), $2, $3, $4, $5, $6, $7, $8
     where not exists (select from (select s.given, s.phone_e164 from sms_consent s where s.organization_id = $1 and s.person_id = $3
       order by s.sequence desc limit 1) last where last.given = $5 and last.phone_e164 = $4)`,
    [organizationId, productionId, personId, phone, given, how, byName, at],
  )
  return added > 0
}

/** Takes a consent back; what waits to be sent by text message is sent by none. */
export async function withdrawConsent(transaction: Transaction, line: Omit<ConsentLine, 'given' | 'byName'> & { readonly byName?: string }): Promise<void> {
  await addConsent(transaction, { ...line, given: false, byName: line.byName ?? 'Callboard' })
  await transaction.rows(
    `with stopped as (
       update delivery set state = 'blocked', blocked_by = 'noConsent', moved_at = $3
       where organization_id = $1 and person_id = $2 and channel = 'sms' and state in ('queued', 'held') and leased_until is null
       returning delivery_id
     )
     insert into delivery_event (organization_id, delivery_event_id, delivery_id, state, detail, at)
     select $1, gen_random_uuid(), delivery_id, 'blocked', 'noConsent', $3 from stopped`,
    [line.organizationId, line.personId, line.at],
  )
}
