import type { Ctx } from '../../platform/context/ctx.js'
import { countPeopleIn, deleteDepartment, lockDepartment } from './department.repository.js'

/** Removes those of the departments nobody is in and whose call nobody set; gives how many. */
export async function removeEmptyDepartments(ctx: Ctx, productionId: string, departmentIds: readonly string[]): Promise<number> {
  let removed = 0
  for (const departmentId of departmentIds) {
    const department = await lockDepartment(ctx, departmentId)
    if (department === null || department.productionId !== productionId || department.callOffset !== 0) continue
    if ((await countPeopleIn(ctx, department)) > 0) continue
    await deleteDepartment(ctx, department)
    removed += 1
  }
  return removed
}
