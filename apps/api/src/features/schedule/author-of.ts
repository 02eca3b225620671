import type { Member } from '@callboard/access'
import { type Ctx, firstRow } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'

/** The viewer's name, as it stands beside what they do. */
export async function authorOf(ctx: Ctx): Promise<string> {
  const row = await firstRow<{ name: string }>(ctx, 'select name from account where account_id = $1', [memberOf(ctx).accountId])
  return row?.name ?? ''
}

/** The viewer, who has an account. */
export function memberOf(ctx: Ctx): Member {
  if (ctx.viewer.kind !== 'member') throw new NotAllowed()
  return ctx.viewer
}
