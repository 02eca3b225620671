import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { allowed } from '../../platform/context/allow.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { findProduction, type Production, updateProduction } from './production.repository.js'
import { type ProductionFacts, tidyFacts } from './production-facts.js'
import { type ProductionView, savedProduction } from './production-view.js'

export interface ChangeProductionInput extends Omit<ProductionFacts, 'rulePacks' | 'digest' | 'undoSeconds'> {
  readonly rulePacks?: readonly string[] | null
  readonly digest?: boolean | null
  readonly undoSeconds?: number | null
  readonly productionId: string
  readonly expectedVersion: number
}

export type ChangeProductionAnswer =
  | { readonly kind: 'ProductionSaved'; readonly production: ProductionView }
  | { readonly kind: 'ProductionChangedMeanwhile'; readonly production: ProductionView }

/** Changes a production's facts, if nobody changed them meanwhile. */
export async function changeProduction(ctx: Ctx, input: ChangeProductionInput): Promise<ChangeProductionAnswer> {
  const before = allowed(ctx, 'edit production', await findProduction(ctx, input.productionId))
  const { rulePacks, digest, undoSeconds } = input
  const facts = tidyFacts({ ...input, rulePacks: rulePacks ?? before.rulePacks, digest: digest ?? before.digest, undoSeconds: undoSeconds ?? before.undoSeconds })
  const isSaved = await updateProduction(ctx, before.productionId, input.expectedVersion, facts)
  if (!isSaved) return { kind: 'ProductionChangedMeanwhile', production: await savedProduction(ctx, before.productionId) }

  await writeAuditEntry(ctx, {
    operation: 'changeProduction', subject: facts.title, productionId: before.productionId, entityId: before.productionId,
    facts: differences(before, facts),
  })
  return { kind: 'ProductionSaved', production: await savedProduction(ctx, before.productionId) }
}

function differences(before: Production, after: ProductionFacts): Record<string, unknown> {
  const changed = (Object.keys(after) as (keyof ProductionFacts)[]).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
  return Object.fromEntries(changed.map((key) => [key, { before: before[key], after: after[key] }]))
}
