import { allowed } from '../../../platform/context/allow.js'
import type { Ctx } from '../../../platform/context/ctx.js'
import { type ContactPreference, findPreference } from './preference.repository.js'

/** How a person wants to be told, and what they agreed to. */
export async function readContactPreference(ctx: Ctx, personId: string): Promise<ContactPreference> {
  return allowed(ctx, 'see contact details', await findPreference(ctx, personId))
}
