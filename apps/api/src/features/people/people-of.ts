import { allowed } from '../../platform/context/allow.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { findProduction } from '../productions/index.js'
import type { Person } from './person.js'
import { findPeople } from './person.repository.js'

/** The people of a production. */
export async function peopleOf(ctx: Ctx, productionId: string): Promise<Person[]> {
  allowed(ctx, 'see the office', await findProduction(ctx, productionId))
  return findPeople(ctx, productionId)
}
