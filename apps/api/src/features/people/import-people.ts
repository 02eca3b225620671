import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { allowed } from '../../platform/context/allow.js'
import { type Ctx, newId, nowOf, organizationOf, rows, transactionOf } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { saveCharacters } from '../breakdown/index.js'
import { lockProduction } from '../productions/index.js'
import { knownPeople, type PeopleRowsInput, refuseLongLists } from './check-people.js'
import { checkRows, type KnownPeople, type PersonRowCheck, type ReadRow } from './check-rows.js'
import { insertPeople, updatePerson } from './person.repository.js'
import { type ImportPlan, planImport } from './plan-import.js'

export type ImportPeopleAnswer =
  | { readonly kind: 'PeopleImported'; readonly peopleImportId: string; readonly added: number; readonly changed: number }
  | { readonly kind: 'PeopleRowsInvalid'; readonly checks: readonly PersonRowCheck[] }

/** Adds the rows of a list: all of them, or none. */
export async function importPeople(ctx: Ctx, input: PeopleRowsInput): Promise<ImportPeopleAnswer> {
  const production = allowed(ctx, 'edit people', await lockProduction(ctx, input.productionId))
  refuseLongLists(input)
  const known = await knownPeople(ctx, production)
  refuseStrangers(input, known)
  const read = checkRows(input.rows, known)
  if (read.some(({ check }) => check.errors.length > 0)) return { kind: 'PeopleRowsInvalid', checks: read.map(({ check }) => check) }

  const { departments, made } = await departmentsFor(ctx, production.productionId, { read, known })
  const plan = planImport(read, known, { productionId: production.productionId, departments, newId })
  await writePlan(ctx, production.productionId, plan)
  const peopleImportId = await saveImport(ctx, production.productionId, { ...plan, made })
  return { kind: 'PeopleImported', peopleImportId, added: plan.added.length, changed: plan.merged.length }
}

function refuseStrangers({ rows: given }: PeopleRowsInput, { people }: KnownPeople): void {
  const ids = new Set(people.map(({ personId }) => personId))
  if (given.some(({ mergeInto }) => mergeInto != null && !ids.has(mergeInto))) throw new NotAllowed()
}

interface Departments {
  /** Ids by folded name. */
  readonly departments: ReadonlyMap<string, string>
  /** Those that were not there before. */
  readonly made: readonly string[]
}

async function departmentsFor(ctx: Ctx, productionId: string, { read, known }: { read: readonly ReadRow[]; known: KnownPeople }): Promise<Departments> {
  const ids = new Map(known.departments.map(({ departmentId, name }) => [name.toLowerCase(), departmentId]))
  const fresh = new Map(read.map(({ department }) => [department.toLowerCase(), department] as const).filter(([key]) => key !== '' && !ids.has(key)))
  const made: string[] = []
  for (const [key, name] of fresh) {
    const departmentId = newId()
    made.push(departmentId)
    await rows(
      ctx,
      `insert into department (organization_id, department_id, production_id, name, position)
       select $1, $2, $3, $4, coalesce(max(d.position), 0) + 1 from department d where d.organization_id = $1 and d.production_id = $3`,
      [organizationOf(ctx), departmentId, productionId, name],
    )
    ids.set(key, departmentId)
  }
  return { departments: ids, made }
}

async function writePlan(ctx: Ctx, productionId: string, plan: ImportPlan): Promise<void> {
  // Who gives a cast number up does so before somebody takes it.
  for (const person of plan.merged) await updatePerson(ctx, { ...person, castNumber: null })
  await insertPeople(ctx, plan.added)
  for (const person of plan.merged.filter(({ castNumber }) => castNumber !== null)) await updatePerson(ctx, person)
  await saveCharacters(ctx, productionId, [...plan.added, ...plan.merged])
}

async function saveImport(ctx: Ctx, productionId: string, { added, merged, changes, made }: ImportPlan & Pick<Departments, 'made'>): Promise<string> {
  const peopleImportId = newId()
  const accountId = ctx.viewer.kind === 'member' ? ctx.viewer.accountId : null
  await transactionOf(ctx).rows(
    `insert into people_import (organization_id, people_import_id, production_id, added, changed, account_id, created_at, departments)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [organizationOf(ctx), peopleImportId, productionId, added.map(({ personId }) => personId), JSON.stringify(changes), accountId, nowOf(ctx), made],
  )
  await writeAuditEntry(ctx, {
    operation: 'importPeople', subject: `${added.length + merged.length} people`, productionId, entityId: peopleImportId,
    facts: { added: added.length, changed: merged.length },
  })
  return peopleImportId
}
