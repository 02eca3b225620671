import type { Member } from '@callboard/access'
import type { Ctx } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { type Account, findAccount } from './account.repository.js'

/** The signed-in viewer; not allowed to anybody else. */
export function memberOrNotAllowed(ctx: Ctx): Member {
  if (ctx.viewer.kind !== 'member') throw new NotAllowed()
  return ctx.viewer
}

/** The viewer's own account. */
export async function loadOwnAccount(ctx: Ctx): Promise<Account> {
  const account = await findAccount(ctx, memberOrNotAllowed(ctx).accountId)
  if (account === null) throw new NotAllowed()
  return account
}
