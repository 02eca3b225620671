import { writeAuditEntry } from '../../../platform/audit/write-audit-entry.js'
import { allowed } from '../../../platform/context/allow.js'
import { type Ctx, nowOf } from '../../../platform/context/ctx.js'
import { NotAllowed } from '../../../platform/errors/not-allowed.js'
import type { Channel, Language } from '../reach/channel.js'
import { plainPreference } from './plain-preference.js'
import { type ContactPreference, findPreference, savePreference } from './preference.repository.js'

export interface SaveContactPreference {
  readonly personId: string
  readonly expectedVersion: number
  readonly channels: readonly Channel[]
  readonly language: Language
  readonly quietFrom?: string | null
  readonly quietTo?: string | null
  readonly zone?: string | null
}

export interface SaveContactPreferenceAnswer {
  readonly kind: 'ContactPreferenceSaved' | 'ContactPreferenceChanged'
  readonly preference: ContactPreference
}

/** Changes how a person wants to be told, if nobody changed it meanwhile. */
export async function saveContactPreference(ctx: Ctx, input: SaveContactPreference): Promise<SaveContactPreferenceAnswer> {
  const before = allowed(ctx, 'edit people', await findPreference(ctx, input.personId))
  if (ctx.viewer.kind !== 'member') throw new NotAllowed()
  const { productionId, personId } = before
  const facts = plainPreference(input)
  const by = { accountId: ctx.viewer.accountId }
  const isSaved = await savePreference(ctx, facts, { productionId, personId, expectedVersion: input.expectedVersion, at: nowOf(ctx), by })
  const preference = (await findPreference(ctx, personId)) ?? before
  if (!isSaved) return { kind: 'ContactPreferenceChanged', preference }
  await writeAuditEntry(ctx, { operation: 'saveContactPreference', subject: before.name, productionId, entityId: personId, facts: { ...facts } })
  return { kind: 'ContactPreferenceSaved', preference }
}
