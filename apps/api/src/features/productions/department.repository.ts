import { type Ctx, firstRow, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import type { DepartmentRow } from './department.entity.js'

export type Department = Omit<DepartmentRow, 'organizationId'>

/** The department, held so that nobody is put into it meanwhile; or null. */
export function lockDepartment(ctx: Ctx, departmentId: string): Promise<Department | null> {
  return firstRow<Department>(
    ctx,
    `select department_id as "departmentId", production_id as "productionId", name, call_offset as "callOffset", position
     from department where organization_id = $1 and department_id = $2 for update`,
    [organizationOf(ctx), departmentId],
  )
}

/** Whether another department of the production goes by that name. */
export async function isNameOfOther(ctx: Ctx, department: Pick<Department, 'productionId' | 'departmentId' | 'name'>): Promise<boolean> {
  const other = await firstRow(
    ctx,
    'select 1 from department where organization_id = $1 and production_id = $2 and department_id <> $3 and lower(name) = lower($4)',
    [organizationOf(ctx), department.productionId, department.departmentId, department.name],
  )
  return other !== null
}

export function updateDepartment(ctx: Ctx, department: Department): Promise<number> {
  return transactionOf(ctx).change(
    'update department set name = $4, call_offset = $5, position = $6 where organization_id = $1 and production_id = $2 and department_id = $3',
    [organizationOf(ctx), department.productionId, department.departmentId, department.name, department.callOffset, department.position],
  )
}

/** People who are in the department now. */
export async function countPeopleIn(ctx: Ctx, { productionId, departmentId }: Department): Promise<number> {
  const counted = await firstRow<{ people: number }>(
    ctx,
    'select count(*)::int as people from person where organization_id = $1 and production_id = $2 and department_id = $3 and removed_at is null',
    [organizationOf(ctx), productionId, departmentId],
  )
  return counted?.people ?? 0
}

/** Takes the department away, also from people who left. */
export async function deleteDepartment(ctx: Ctx, { productionId, departmentId }: Department): Promise<void> {
  const values = [organizationOf(ctx), productionId, departmentId]
  const { change } = transactionOf(ctx)
  await change('update person set department_id = null where organization_id = $1 and production_id = $2 and department_id = $3', values)
  await change('delete from department where organization_id = $1 and production_id = $2 and department_id = $3', values)
}
