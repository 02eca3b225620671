import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { allowed } from '../../platform/context/allow.js'
import { type Ctx, firstRow, newId, nowOf, organizationOf } from '../../platform/context/ctx.js'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { wholeNumber } from '../../platform/input/plain-text.js'
import { saveCharacters } from '../breakdown/index.js'
import { lockProduction, rulePackNames } from '../productions/index.js'
import type { Person, PersonFacts, RowRemark } from './person.js'
import { findByCastNumber, findPerson, insertPeople, lockPerson, updatePerson } from './person.repository.js'
import { countryOfZone } from './phone-number.js'
import { readPerson, type TypedPerson } from './read-person.js'

export interface SavePersonInput extends TypedPerson {
  readonly productionId: string
  readonly personId?: string | null
  readonly expectedVersion?: number | null
  readonly departmentId?: string | null
  readonly phoneOnSheet: boolean
  readonly callOffset: number
  readonly birthDate?: string | null
  readonly rulePacks?: readonly string[] | null
}

export type SavePersonAnswer =
  | { readonly kind: 'PersonSaved' | 'PersonChangedMeanwhile' | 'CastNumberTaken'; readonly person: Person }
  | { readonly kind: 'PersonInvalid'; readonly remarks: readonly RowRemark[] }

/** Adds or changes a person. People of one production are written one after the other, so that a cast number is given once. */
export async function savePerson(ctx: Ctx, input: SavePersonInput): Promise<SavePersonAnswer> {
  const production = allowed(ctx, 'edit people', await lockProduction(ctx, input.productionId))
  const known = await knownPerson(ctx, input)
  if (known && known.version !== input.expectedVersion) return { kind: 'PersonChangedMeanwhile', person: known }

  const { facts, errors } = readPerson(input, countryOfZone(production.zone))
  if (errors.length > 0) return { kind: 'PersonInvalid', remarks: errors }
  const person = { personId: known?.personId ?? newId(), productionId: production.productionId, ...facts, ...(await restOf(ctx, input, known)) }
  const holder = await findByCastNumber(ctx, person)
  if (holder) return { kind: 'CastNumberTaken', person: holder }

  if (known) await updatePerson(ctx, person)
  else await insertPeople(ctx, [person])
  await saveCharacters(ctx, person.productionId, [person])
  return answer(ctx, person)
}

async function knownPerson(ctx: Ctx, { productionId, personId }: SavePersonInput): Promise<Person | null> {
  if (personId == null) return null
  const person = allowed(ctx, 'edit people', await lockPerson(ctx, personId))
  if (person.productionId !== productionId) throw new NotAllowed()
  return person
}

type Rest = Pick<PersonFacts, 'departmentId' | 'phoneOnSheet' | 'callOffset' | 'birthDate' | 'rulePacks'>

/** A date of birth or rule packs that are not mentioned stay as they are. */
async function restOf(ctx: Ctx, input: SavePersonInput, known: Person | null): Promise<Rest> {
  return {
    departmentId: input.departmentId == null ? null : await departmentOf(ctx, input.productionId, input.departmentId),
    phoneOnSheet: input.phoneOnSheet,
    callOffset: wholeNumber('The call offset', input.callOffset, -720, 720),
    birthDate: input.birthDate === undefined ? (known?.birthDate ?? null) : birthDateOf(ctx, input.birthDate),
    rulePacks: input.rulePacks === undefined ? (known?.rulePacks ?? null) : (input.rulePacks && rulePackNames(input.rulePacks)),
  }
}

function birthDateOf(ctx: Ctx, date: string | null): string | null {
  if (date === null || (date >= '1900-01-01' && date <= nowOf(ctx).slice(0, 10))) return date
  throw new InvalidInput('The date of birth is between 1900 and today.')
}

async function departmentOf(ctx: Ctx, productionId: string, departmentId: string): Promise<string> {
  const department = await firstRow<{ departmentId: string }>(
    ctx,
    'select department_id as "departmentId" from department where organization_id = $1 and production_id = $2 and department_id = $3 for key share',
    [organizationOf(ctx), productionId, departmentId],
  )
  if (department === null) throw new NotAllowed()
  return department.departmentId
}

async function answer(ctx: Ctx, { productionId, personId, name, kind }: Pick<Person, 'productionId' | 'personId' | 'name' | 'kind'>): Promise<SavePersonAnswer> {
  await writeAuditEntry(ctx, { operation: 'savePerson', subject: name, productionId, entityId: personId, facts: { kind } })
  const person = await findPerson(ctx, personId)
  if (person === null) throw new NotAllowed()
  return { kind: 'PersonSaved', person }
}
