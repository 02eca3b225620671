import { writeAuditEntry } from '../../../platform/audit/write-audit-entry.js'
import { allowed } from '../../../platform/context/allow.js'
import type { Ctx } from '../../../platform/context/ctx.js'
import { InvalidInput } from '../../../platform/errors/invalid-input.js'
import { lockDraft } from '../draft.repository.js'
import { lengthsOn } from '../follow/lengths-on.js'
import { countRevisionsOf, lockUnit, markRemoved } from './unit.repository.js'

export type RemoveUnitAnswer =
  | { readonly kind: 'UnitRemoved'; readonly unitId: string }
  | { readonly kind: 'UnitInUse'; readonly revisions: number; readonly scenes: number }

/** Takes a unit away that published nothing, and whose scenes are on other boards again. */
export async function removeUnit(ctx: Ctx, unitId: string): Promise<RemoveUnitAnswer> {
  const unit = allowed(ctx, 'edit production', await lockUnit(ctx, unitId))
  if (unit.kind === 'main') throw new InvalidInput('The main unit stays.')
  const draft = await lockDraft(ctx, unit.draftId)
  const scenes = draft === null ? 0 : lengthsOn(draft.board).size
  const revisions = await countRevisionsOf(ctx, unit)
  if (revisions > 0 || scenes > 0) return { kind: 'UnitInUse', revisions, scenes }

  await markRemoved(ctx, unit)
  await writeAuditEntry(ctx, { operation: 'removeUnit', subject: unit.name, productionId: unit.productionId, entityId: unit.unitId })
  return { kind: 'UnitRemoved', unitId: unit.unitId }
}
