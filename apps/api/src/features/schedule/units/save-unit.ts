import { emptyBoard } from '@callboard/schedule'
import { writeAuditEntry } from '../../../platform/audit/write-audit-entry.js'
import { allowed } from '../../../platform/context/allow.js'
import { type Ctx, newId } from '../../../platform/context/ctx.js'
import { InvalidInput } from '../../../platform/errors/invalid-input.js'
import { NotAllowed } from '../../../platform/errors/not-allowed.js'
import { plainText } from '../../../platform/input/plain-text.js'
import { lockProduction } from '../../productions/index.js'
import type { UnitKind } from '../draft.repository.js'
import { insertDraft } from '../drafts/insert-draft.js'
import { insertUnit, isNameOfOtherUnit, lockUnit, type Unit, updateUnit } from './unit.repository.js'

export interface SaveUnit {
  readonly productionId: string
  readonly unitId?: string | null
  readonly name: string
  readonly kind: UnitKind
}

/** Adds a second or splinter unit with an empty draft, or renames a unit. */
export async function saveUnit(ctx: Ctx, input: SaveUnit): Promise<{ unit: Unit }> {
  const { productionId } = allowed(ctx, 'edit production', await lockProduction(ctx, input.productionId))
  const known = input.unitId == null ? null : await lockUnit(ctx, input.unitId)
  if (input.unitId != null && known?.productionId !== productionId) throw new NotAllowed()
  if ((known?.kind === 'main') !== (input.kind === 'main')) throw new InvalidInput('A production has one main unit, and keeps it.')

  const name = plainText('The name', input.name, { most: 100 })
  const unit: Unit = { unitId: known?.unitId ?? newId(), productionId, name, kind: input.kind, draftId: known?.draftId ?? newId() }
  if (await isNameOfOtherUnit(ctx, unit)) throw new InvalidInput(`There is a unit called ${name} already.`)
  if (known) await updateUnit(ctx, unit)
  else await addUnit(ctx, unit)
  await writeAuditEntry(ctx, { operation: 'saveUnit', subject: name, productionId, entityId: unit.unitId, facts: { kind: unit.kind } })
  return { unit }
}

async function addUnit(ctx: Ctx, unit: Unit): Promise<void> {
  await insertUnit(ctx, unit)
  await insertDraft(ctx, { ...unit, name: 'Draft', board: emptyBoard(), isCurrent: true })
}
