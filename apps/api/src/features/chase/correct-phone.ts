import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { allowed } from '../../platform/context/allow.js'
import { type Ctx, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import { announce } from '../../platform/live/live.js'
import { countryOfZone, lockPerson, readPhoneNumber } from '../people/index.js'
import { findProduction } from '../productions/index.js'

export interface CorrectPhone {
  readonly personId: string
  readonly phone: string
}

export interface PhoneCorrection {
  readonly kind: 'PhoneCorrected' | 'PhoneUnusable'
  readonly personId: string
  readonly phone: string | null
}

/** Corrects somebody's phone number where the office stumbles over it. Text messages need a new consent: it was given for the old number. */
export async function correctPhone(ctx: Ctx, input: CorrectPhone): Promise<PhoneCorrection> {
  const person = allowed(ctx, 'edit people', await lockPerson(ctx, input.personId))
  const { personId, productionId, name } = person
  const production = await findProduction(ctx, productionId)
  const number = readPhoneNumber(input.phone, production && countryOfZone(production.zone))
  if (number === null) return { kind: 'PhoneUnusable', personId, phone: person.phone }
  await transactionOf(ctx).change('update person set phone = $3, phone_e164 = $4, version = version + 1 where organization_id = $1 and person_id = $2', [
    organizationOf(ctx), personId, number.phone, number.phoneE164,
  ])
  await writeAuditEntry(ctx, { operation: 'correctPhone', subject: name, productionId, entityId: personId })
  await announce(transactionOf(ctx), { kind: 'deliveriesMoved', organizationId: organizationOf(ctx), subjectId: productionId })
  return { kind: 'PhoneCorrected', personId, phone: number.phone }
}
