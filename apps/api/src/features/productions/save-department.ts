import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { allowed } from '../../platform/context/allow.js'
import { type Ctx, newId, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { plainText, wholeNumber } from '../../platform/input/plain-text.js'
import { DepartmentRow } from './department.entity.js'
import { type Department, isNameOfOther, lockDepartment, updateDepartment } from './department.repository.js'
import { lockProduction } from './production.repository.js'

export interface SaveDepartmentInput {
  readonly productionId: string
  readonly departmentId?: string | null
  readonly name: string
  readonly callOffset: number
  readonly position: number
}

/** Adds or changes a department. */
export async function saveDepartment(ctx: Ctx, input: SaveDepartmentInput): Promise<{ department: Department }> {
  const { productionId } = allowed(ctx, 'edit production', await lockProduction(ctx, input.productionId))
  const known = input.departmentId == null ? null : await lockDepartment(ctx, input.departmentId)
  if (input.departmentId != null && known?.productionId !== productionId) throw new NotAllowed()

  const department = { productionId, departmentId: known?.departmentId ?? newId(), ...tidy(input) }
  if (await isNameOfOther(ctx, department)) throw new InvalidInput(`There is a department called ${department.name} already.`)
  if (known) await updateDepartment(ctx, department)
  else await transactionOf(ctx).manager.insert(DepartmentRow, { organizationId: organizationOf(ctx), ...department })
  await writeAuditEntry(ctx, { operation: 'saveDepartment', subject: department.name, productionId, entityId: department.departmentId, facts: tidy(input) })
  return { department }
}

function tidy({ name, callOffset, position }: SaveDepartmentInput): Pick<Department, 'name' | 'callOffset' | 'position'> {
  return {
    name: plainText('The name', name, { most: 100 }),
    callOffset: wholeNumber('The pre-call', callOffset, -720, 720),
    position: wholeNumber('The place on the call sheet', position, 0, 10_000),
  }
}
