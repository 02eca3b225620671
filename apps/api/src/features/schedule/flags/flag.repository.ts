import { type Ctx, firstRow, nowOf, organizationOf, transactionOf } from '../../../platform/context/ctx.js'
import { authorOf, memberOf } from '../author-of.js'

/** A red flag somebody takes responsibility for. */
export interface AcknowledgedFlag {
  readonly key: string
  readonly reason: string
  readonly author: string
  readonly at: string
}

/** Writes who answers for the flag; the last reason counts. */
export async function saveFlag(ctx: Ctx, draftId: string, { key, reason }: { readonly key: string; readonly reason: string }): Promise<AcknowledgedFlag> {
  const flag = { key, reason, author: await authorOf(ctx), at: nowOf(ctx) }
  await transactionOf(ctx).change(
    `insert into acknowledged_flag (organization_id, draft_id, key, reason, account_id, author, at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (organization_id, draft_id, key) do update set reason = $4, account_id = $5, author = $6, at = $7`,
    [organizationOf(ctx), draftId, key, reason, memberOf(ctx).accountId, flag.author, flag.at],
  )
  return flag
}

/** Takes the answer back; false when there was none. */
export async function deleteFlag(ctx: Ctx, draftId: string, key: string): Promise<boolean> {
  const gone = await transactionOf(ctx).change('delete from acknowledged_flag where organization_id = $1 and draft_id = $2 and key = $3', [
    organizationOf(ctx), draftId, key,
  ])
  return gone > 0
}

/** A copy of a draft raises the same flags. */
export async function copyFlags(ctx: Ctx, fromDraftId: string, toDraftId: string): Promise<void> {
  await transactionOf(ctx).change(
    `insert into acknowledged_flag (organization_id, draft_id, key, reason, account_id, author, at)
     select organization_id, $3, key, reason, account_id, author, at from acknowledged_flag where organization_id = $1 and draft_id = $2`,
    [organizationOf(ctx), fromDraftId, toDraftId],
  )
}

/** Counts a change to the draft's acknowledged flags. */
export async function countFlagChange(ctx: Ctx, draftId: string): Promise<number> {
  const row = await firstRow<{ flagsVersion: number }>(
    ctx,
    'update draft set flags_version = flags_version + 1 where organization_id = $1 and draft_id = $2 returning flags_version as "flagsVersion"',
    [organizationOf(ctx), draftId],
  )
  return row?.flagsVersion ?? 0
}
