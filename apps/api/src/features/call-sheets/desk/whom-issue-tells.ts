import type { Instant } from '@callboard/time'
import type { Ctx } from '../../../platform/context/ctx.js'
import type { Draft } from '../../schedule/index.js'
import { planDesk } from './plan-desk.js'
import { peopleOnSheet } from './people-on-sheet.js'

/** Somebody an issue would tell, and their call on the sheet. */
export interface ToldByIssue {
  readonly personId: string
  readonly name: string
  readonly callAt: Instant
}

/** Whom the sheet of a day would tell if it went out now; null for a day that is no shoot day of the draft. */
export async function whomIssueTells(ctx: Ctx, draft: Draft, dayId: string): Promise<ToldByIssue[] | null> {
  const desk = await planDesk(ctx, draft, dayId)
  if (desk === null) return null
  const told = peopleOnSheet(desk, desk.view(null)).filter((person) => person.told)
  return told.map(({ personId, name, call }) => ({ personId, name, callAt: call.instant }))
}
