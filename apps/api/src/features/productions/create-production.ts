import { DEFAULT_CYCLE } from '@callboard/notice'
import { emptyBoard } from '@callboard/schedule'
import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { type Ctx, newId, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import { DepartmentRow } from './department.entity.js'
import { ProductionRow } from './production.entity.js'
import { type FirstFacts, tidyFirstFacts } from './production-facts.js'
import { type ProductionView, savedProduction } from './production-view.js'
import { USUAL_DEPARTMENTS } from './usual-departments.js'

/** Starts a production with its main unit, the usual departments and an empty draft. */
export async function createProduction(ctx: Ctx, input: FirstFacts): Promise<{ production: ProductionView }> {
  const facts = tidyFirstFacts(input)
  const productionId = newId()
  const revisionCycle = DEFAULT_CYCLE.map((colour) => colour.name)
  await transactionOf(ctx).manager.insert(ProductionRow, { organizationId: organizationOf(ctx), productionId, ...facts, revisionCycle })
  await insertDraft(ctx, productionId)
  await insertDepartments(ctx, productionId)
  await writeAuditEntry(ctx, { operation: 'createProduction', subject: facts.title, productionId, entityId: productionId })
  return { production: await savedProduction(ctx, productionId) }
}

async function insertDraft(ctx: Ctx, productionId: string): Promise<void> {
  const unitId = newId()
  const { rows } = transactionOf(ctx)
  await rows("insert into unit (organization_id, unit_id, production_id, name) values ($1, $2, $3, 'Main')", [organizationOf(ctx), unitId, productionId])
  await rows("insert into draft (organization_id, draft_id, production_id, unit_id, name, board) values ($1, $2, $3, $4, 'Draft', $5)", [
    organizationOf(ctx), newId(), productionId, unitId, JSON.stringify(emptyBoard()),
  ])
}

async function insertDepartments(ctx: Ctx, productionId: string): Promise<void> {
  const departments = USUAL_DEPARTMENTS.map((name, index) => ({
    organizationId: organizationOf(ctx), departmentId: newId(), productionId, name, callOffset: 0, position: index + 1,
  }))
  await transactionOf(ctx).manager.insert(DepartmentRow, departments)
}
