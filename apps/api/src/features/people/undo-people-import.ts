import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { allowed } from '../../platform/context/allow.js'
import { type Ctx, firstRow, nowOf, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { saveCharacters } from '../breakdown/index.js'
import { lockProduction, removeEmptyDepartments } from '../productions/index.js'
import type { Person, PersonFacts } from './person.js'
import { findByCastNumber, findPeople, removePeople, updatePerson } from './person.repository.js'
import { isSame, type PersonChange } from './plan-import.js'

interface PeopleImport {
  readonly productionId: string
  readonly added: readonly string[]
  readonly changed: readonly PersonChange[]
  /** Departments it made. */
  readonly departments: readonly string[]
  readonly isUndone: boolean
}

export interface PeopleImportUndone {
  readonly peopleImportId: string
  readonly removed: number
  readonly restored: number
}

/** Takes back an import, once. Fields somebody changed after it stay as they were changed. */
export async function undoPeopleImport(ctx: Ctx, peopleImportId: string): Promise<PeopleImportUndone> {
  const done = allowed(ctx, 'edit people', await lockImport(ctx, peopleImportId))
  if (done.isUndone) throw new InvalidInput('This import was taken back already.')
  const { productionId } = done
  await lockProduction(ctx, productionId)
  const removed = await removePeople(ctx, productionId, done.added)
  const people = new Map((await findPeople(ctx, productionId)).map((person) => [person.personId, person]))
  let restored = 0
  for (const change of done.changed) {
    const person = people.get(change.personId)
    if (person === undefined) continue
    await restore(ctx, person, change)
    restored += Number(change.merged)
  }
  const departments = await removeEmptyDepartments(ctx, productionId, done.departments)
  await markUndone(ctx, peopleImportId)
  await writeAuditEntry(ctx, { operation: 'undoPeopleImport', subject: `${removed + restored} people`, productionId, entityId: peopleImportId, facts: { removed, restored, departments } })
  return { peopleImportId, removed, restored }
}

async function restore(ctx: Ctx, person: Person, { before, after }: PersonChange): Promise<void> {
  const untouched = (Object.keys(before) as (keyof PersonFacts)[]).filter((field) => isSame(person[field], after[field]))
  const back = { ...person, ...Object.fromEntries(untouched.map((field) => [field, before[field]])) } as Person
  const holder = await findByCastNumber(ctx, back)
  await updatePerson(ctx, holder === null ? back : { ...back, castNumber: person.castNumber })
  await saveCharacters(ctx, person.productionId, [back])
}

function lockImport(ctx: Ctx, peopleImportId: string): Promise<PeopleImport | null> {
  return firstRow<PeopleImport>(
    ctx,
    `select production_id as "productionId", added, changed, departments, undone_at is not null as "isUndone"
     from people_import where organization_id = $1 and people_import_id = $2 for update`,
    [organizationOf(ctx), peopleImportId],
  )
}

/** What is needed for undoing holds addresses; once undone, it is forgotten. */
async function markUndone(ctx: Ctx, peopleImportId: string): Promise<void> {
  await transactionOf(ctx).change("update people_import set undone_at = $3, changed = '[]' where organization_id = $1 and people_import_id = $2", [
    organizationOf(ctx), peopleImportId, nowOf(ctx),
  ])
}
