import type { Reader } from '@callboard/access'
import { writeAuditEntry } from '../../../platform/audit/write-audit-entry.js'
import { allow } from '../../../platform/context/allow.js'
import { type Ctx, nowOf, organizationOf, transactionOf } from '../../../platform/context/ctx.js'
import { InvalidInput } from '../../../platform/errors/invalid-input.js'
import { NotAllowed } from '../../../platform/errors/not-allowed.js'
import { vapidKeysOf } from '../../../platform/push/vapid-keys.js'
import { endpointsOf } from './own-phones.repository.js'
import { plainPreference } from './plain-preference.js'
import { type ContactPreference, findPreference, type PreferenceFacts, savePreference } from './preference.repository.js'
import { addConsent, withdrawConsent } from './sms-consent.repository.js'

/** How a reader is told, as their phone shows it. */
export interface OwnTelling extends PreferenceFacts {
  readonly version: number
  readonly smsAgreed: boolean
  /** Whether they have a number a text message can go to. */
  readonly hasNumber: boolean
  /** Their phones and computers that show notices. */
  readonly endpoints: readonly string[]
  /** What a browser must be shown to be told by this server. */
  readonly publicKey: string
}

export interface OwnWish extends PreferenceFacts {
  readonly version: number
  readonly smsAgreed: boolean
}

/** `changed`: somebody changed it meanwhile, and nothing was kept. */
export interface TellingSaved {
  readonly kind: 'kept' | 'changed'
  readonly telling: OwnTelling
}

/** How the reader is told. */
export async function readOwnTelling(ctx: Ctx, reader: Reader): Promise<OwnTelling> {
  allow(ctx, 'read own call by link', reader.productionId)
  return tellingOf(ctx, await ownPreference(ctx, reader))
}

/** Changes how the reader is told, and writes down what they say of text messages. The same again changes nothing. */
export async function saveOwnTelling(ctx: Ctx, reader: Reader, wish: OwnWish): Promise<TellingSaved> {
  allow(ctx, 'answer own call by link', reader.productionId)
  // Whoever presses twice waits for the first press.
  await transactionOf(ctx).rows('select 1 from person where organization_id = $1 and person_id = $2 for no key update', [reader.organizationId, reader.personId])
  const before = await ownPreference(ctx, reader)
  const facts = plainPreference(wish)
  if (wish.smsAgreed && before.phone === null) throw new InvalidInput('There is no number a text message can go to.')
  if (facts.channels.includes('sms') && !wish.smsAgreed) throw new InvalidInput('Text messages go to those who agreed to them.')
  const isSame = sameFacts(before, facts) && before.smsAgreed === wish.smsAgreed
  if (isSame) return { kind: 'kept', telling: await tellingOf(ctx, before) }
  if (before.version !== wish.version) return { kind: 'changed', telling: await tellingOf(ctx, before) }
  if (before.smsAgreed !== wish.smsAgreed && before.phone !== null) await sayOfTexts(ctx, before, { given: wish.smsAgreed, phone: before.phone })
  if (!sameFacts(before, facts)) await keep(ctx, before, facts)
  return { kind: 'kept', telling: await tellingOf(ctx, await ownPreference(ctx, reader)) }
}

async function ownPreference(ctx: Ctx, { personId }: Reader): Promise<ContactPreference> {
  const found = await findPreference(ctx, personId)
  if (found === null) throw new NotAllowed()
  return found
}

async function keep(ctx: Ctx, { name, productionId, personId, version }: ContactPreference, facts: PreferenceFacts): Promise<void> {
  await savePreference(ctx, facts, { productionId, personId, expectedVersion: version, at: nowOf(ctx), by: { name } })
  await writeAuditEntry(ctx, { operation: 'saveContactPreference', subject: name, productionId, entityId: personId, facts: { ...facts } })
}

async function sayOfTexts(ctx: Ctx, { name, productionId, personId }: ContactPreference, { given, phone }: { readonly given: boolean; readonly phone: string }): Promise<void> {
  const line = { organizationId: organizationOf(ctx), productionId, personId, phone, how: 'reader', byName: name, at: nowOf(ctx) } as const
  if (given) await addConsent(transactionOf(ctx), { ...line, given })
  else await withdrawConsent(transactionOf(ctx), line)
  await writeAuditEntry(ctx, { operation: 'recordSmsConsent', subject: name, productionId, entityId: personId, facts: { given, how: 'reader' } })
}

async function tellingOf(ctx: Ctx, { personId, phone, version, smsAgreed, channels, language, quietFrom, quietTo, zone }: ContactPreference): Promise<OwnTelling> {
  const { publicKey } = vapidKeysOf(ctx.services.settings.secret)
  return { version, smsAgreed, hasNumber: phone !== null, channels, language, quietFrom, quietTo, zone, endpoints: await endpointsOf(ctx, personId), publicKey }
}

function sameFacts(kept: PreferenceFacts, wished: PreferenceFacts): boolean {
  return JSON.stringify(plainPreference(kept)) === JSON.stringify(wished)
}
