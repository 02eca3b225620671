import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { allowed } from '../../platform/context/allow.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { countPeopleIn, deleteDepartment, lockDepartment } from './department.repository.js'

export type RemoveDepartmentAnswer =
  | { readonly kind: 'DepartmentRemoved'; readonly departmentId: string }
  | { readonly kind: 'DepartmentInUse'; readonly people: number }

/** Removes a department nobody is in. */
export async function removeDepartment(ctx: Ctx, departmentId: string): Promise<RemoveDepartmentAnswer> {
  const department = allowed(ctx, 'edit production', await lockDepartment(ctx, departmentId))
  const people = await countPeopleIn(ctx, department)
  if (people > 0) return { kind: 'DepartmentInUse', people }

  await deleteDepartment(ctx, department)
  await writeAuditEntry(ctx, { operation: 'removeDepartment', subject: department.name, productionId: department.productionId, entityId: departmentId })
  return { kind: 'DepartmentRemoved', departmentId }
}
