import { writeAuditEntry } from '../../../platform/audit/write-audit-entry.js'
import { allowed } from '../../../platform/context/allow.js'
import { type Ctx, firstRow, nowOf, organizationOf, transactionOf } from '../../../platform/context/ctx.js'
import { InvalidInput } from '../../../platform/errors/invalid-input.js'
import { NotAllowed } from '../../../platform/errors/not-allowed.js'
import { type ContactPreference, findPreference } from './preference.repository.js'
import { addConsent, withdrawConsent } from './sms-consent.repository.js'

export interface RecordSmsConsent {
  readonly personId: string
  readonly given: boolean
  readonly how: 'spoken' | 'written' | 'reader' | 'stop' | 'provider'
}

export interface RecordSmsConsentAnswer {
  readonly kind: 'SmsConsentRecorded' | 'NoPhoneNumber'
  readonly preference: ContactPreference
}

/** Writes down that a person agreed to text messages at the number they have, or took it back. */
export async function recordSmsConsent(ctx: Ctx, { personId, given, how }: RecordSmsConsent): Promise<RecordSmsConsentAnswer> {
  const before = allowed(ctx, 'edit people', await findPreference(ctx, personId))
  if (how !== 'spoken' && how !== 'written') throw new InvalidInput('The office writes down what was spoken or written.')
  if (before.phone === null) return { kind: 'NoPhoneNumber', preference: before }
  const line = { organizationId: organizationOf(ctx), productionId: before.productionId, personId, phone: before.phone, how, byName: await nameOf(ctx), at: nowOf(ctx) }
  if (given) await addConsent(transactionOf(ctx), { ...line, given })
  else await withdrawConsent(transactionOf(ctx), line)
  await writeAuditEntry(ctx, { operation: 'recordSmsConsent', subject: before.name, productionId: before.productionId, entityId: personId, facts: { given, how } })
  return { kind: 'SmsConsentRecorded', preference: (await findPreference(ctx, personId)) ?? before }
}

async function nameOf(ctx: Ctx): Promise<string> {
  if (ctx.viewer.kind !== 'member') throw new NotAllowed()
  const found = await firstRow<{ name: string }>(ctx, 'select name from account where account_id = $1', [ctx.viewer.accountId])
  return found?.name ?? 'Callboard'
}
