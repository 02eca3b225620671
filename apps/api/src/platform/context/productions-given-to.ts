import { reachesAllProductions } from '@callboard/access'
import { NotAllowed } from '../errors/not-allowed.js'
import type { Ctx } from './ctx.js'

/** The productions a member was given, as a parameter of a statement; null when they reach all. */
export function productionsGivenTo({ viewer }: Ctx): readonly string[] | null {
  if (viewer.kind !== 'member') throw new NotAllowed()
  return reachesAllProductions(viewer.role) ? null : viewer.productionIds
}
