import { allowed } from '../../platform/context/allow.js'
import { type Ctx, organizationOf, rows } from '../../platform/context/ctx.js'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { findProduction, type Production } from '../productions/index.js'
import { checkRows, type KnownPeople, type PersonRowCheck, type PersonRowInput } from './check-rows.js'
import { findPeople } from './person.repository.js'
import { countryOfZone } from './phone-number.js'

export interface PeopleRowsInput {
  readonly productionId: string
  readonly rows: readonly PersonRowInput[]
}

const MOST_ROWS = 500

/** What would become of the rows of a list. Changes nothing. */
export async function checkPeople(ctx: Ctx, input: PeopleRowsInput): Promise<PersonRowCheck[]> {
  const production = allowed(ctx, 'edit people', await findProduction(ctx, input.productionId))
  refuseLongLists(input)
  return checkRows(input.rows, await knownPeople(ctx, production)).map(({ check }) => check)
}

export function refuseLongLists({ rows }: PeopleRowsInput): void {
  if (rows.length > MOST_ROWS) throw new InvalidInput(`At most ${MOST_ROWS} people can be imported at a time.`)
}

/** Whom and what the rows are compared with. */
export async function knownPeople(ctx: Ctx, production: Production): Promise<KnownPeople> {
  const people = await findPeople(ctx, production.productionId)
  const departments = await rows<{ departmentId: string; name: string }>(
    ctx,
    'select department_id as "departmentId", name from department where organization_id = $1 and production_id = $2 order by position, department_id',
    [organizationOf(ctx), production.productionId],
  )
  return { people, departments, country: countryOfZone(production.zone) }
}
