import { type Ctx, firstRow, nowOf, organizationOf, rows, transactionOf } from '../../platform/context/ctx.js'
import { PersonRow } from './person.entity.js'
import type { Person, PersonFacts } from './person.js'

const PERSON = `select e.person_id as "personId", e.production_id as "productionId", e.name, e.kind, e.department_id as "departmentId", e.position,
  e.cast_number as "castNumber", e.email, e.email_folded as "emailFolded", e.phone, e.phone_e164 as "phoneE164", e.phone_on_sheet as "phoneOnSheet",
  e.call_offset as "callOffset", e.note, e.email_folded is not null as reachable, e.version,
  e.birth_date::text as "birthDate", e.rule_packs as "rulePacks",
  array(select c.name from element c where c.organization_id = e.organization_id and c.person_id = e.person_id and c.category = 'Cast Members'
    and c.removed_at is null order by c.name) as characters
from person e`

/** Everybody of the production: cast by number, then crew by department, then contacts. */
export function findPeople(ctx: Ctx, productionId: string): Promise<Person[]> {
  return rows<Person>(
    ctx,
    `${PERSON} left join department d on d.organization_id = e.organization_id and d.department_id = e.department_id
     where e.organization_id = $1 and e.production_id = $2 and e.removed_at is null
     order by array_position(array['cast', 'crew', 'contact'], e.kind), nullif(regexp_replace(e.cast_number, '\\D', '', 'g'), '')::bigint nulls last,
       e.cast_number nulls last, d.position nulls last, lower(d.name), lower(e.name), e.person_id`,
    [organizationOf(ctx), productionId],
  )
}

/** Somebody who is with the production, or null. */
export function findPerson(ctx: Ctx, personId: string): Promise<Person | null> {
  return firstRow<Person>(ctx, `${PERSON} where e.organization_id = $1 and e.person_id = $2 and e.removed_at is null`, [organizationOf(ctx), personId])
}

/** The same, held until the end of the transaction. */
export function lockPerson(ctx: Ctx, personId: string): Promise<Person | null> {
  return firstRow<Person>(ctx, `${PERSON} where e.organization_id = $1 and e.person_id = $2 and e.removed_at is null for no key update of e`, [organizationOf(ctx), personId])
}

/** Somebody who was taken off the production, or null. */
export function findRemovedPerson(ctx: Ctx, personId: string): Promise<Person | null> {
  return firstRow<Person>(ctx, `${PERSON} where e.organization_id = $1 and e.person_id = $2 and e.removed_at is not null`, [organizationOf(ctx), personId])
}

/** Whoever else of the production has the cast number. */
export function findByCastNumber(ctx: Ctx, person: { productionId: string; castNumber: string | null; personId: string }): Promise<Person | null> {
  return firstRow<Person>(
    ctx,
    `${PERSON} where e.organization_id = $1 and e.production_id = $2 and e.cast_number = $3 and e.person_id <> $4 and e.removed_at is null`,
    [organizationOf(ctx), person.productionId, person.castNumber, person.personId],
  )
}

type Written = PersonFacts & Pick<Person, 'personId' | 'productionId'>

export async function insertPeople(ctx: Ctx, people: readonly Written[]): Promise<void> {
  if (people.length === 0) return
  await transactionOf(ctx).manager.insert(PersonRow, people.map(({ characters, rulePacks, ...person }) => ({ organizationId: organizationOf(ctx), ...person, rulePacks: rulePacks && [...rulePacks] })))
}

/** Writes the facts over whatever version there is: the row is held. A department that is gone by now is none. */
export async function updatePerson(ctx: Ctx, person: Written): Promise<void> {
  await transactionOf(ctx).change(
    `update person set name = $4, kind = $5,
       department_id = (select d.department_id from department d where d.organization_id = $1 and d.production_id = $2 and d.department_id = $6), position = $7, cast_number = $8, email = $9, email_folded = $10, phone = $11,
       phone_e164 = $12, phone_on_sheet = $13, call_offset = $14, note = $15, birth_date = $16, rule_packs = $17, version = version + 1
     where organization_id = $1 and production_id = $2 and person_id = $3`,
    [
      organizationOf(ctx), person.productionId, person.personId, person.name, person.kind, person.departmentId, person.position, person.castNumber,
      person.email, person.emailFolded, person.phone, person.phoneE164, person.phoneOnSheet, person.callOffset, person.note,
      person.birthDate, person.rulePacks,
    ],
  )
}

export function removePeople(ctx: Ctx, productionId: string, personIds: readonly string[]): Promise<number> {
  return transactionOf(ctx).change(
    `update person set removed_at = $4, version = version + 1
     where organization_id = $1 and production_id = $2 and person_id = any($3) and removed_at is null`,
    [organizationOf(ctx), productionId, personIds, nowOf(ctx)],
  )
}

/** Brings somebody back with the given cast number; false when they are there already. */
export async function unremovePerson(ctx: Ctx, { productionId, personId, castNumber }: Person): Promise<boolean> {
  const touched = await transactionOf(ctx).change(
    `update person set removed_at = null, cast_number = $4, version = version + 1
     where organization_id = $1 and production_id = $2 and person_id = $3 and removed_at is not null`,
    [organizationOf(ctx), productionId, personId, castNumber],
  )
  return touched === 1
}
