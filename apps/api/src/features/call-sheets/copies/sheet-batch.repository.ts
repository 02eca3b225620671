import type { Paper } from '@callboard/documents'
import { type Ctx, firstRow, newId, nowOf, organizationOf, transactionOf } from '../../../platform/context/ctx.js'
import { NotAllowed } from '../../../platform/errors/not-allowed.js'
import { secondsLater } from '../../../platform/queue/next-attempt.js'

const KEPT_SECONDS = 24 * 60 * 60

/** How far the viewer's own copies of a sheet are. */
export interface SheetBatch {
  readonly sheetBatchId: string
  readonly callSheetId: string
  readonly productionId: string
  readonly state: 'queued' | 'setting' | 'ready' | 'failed'
  readonly done: number
  readonly total: number
  readonly startedAt: string | null
  readonly expiresAt: string
}

const OWN = 'organization_id = $1 and call_sheet_id = $2 and account_id = $3'

/** Copies of a sheet that the viewer asked for themselves and that are not a day old. */
export function findOwnBatch(ctx: Ctx, callSheetId: string): Promise<SheetBatch | null> {
  return firstRow<SheetBatch & { [column: string]: unknown }>(
    ctx,
    `select sheet_batch_id as "sheetBatchId", call_sheet_id as "callSheetId", production_id as "productionId", state, done, total,
       started_at as "startedAt", expires_at as "expiresAt"
     from sheet_batch where ${OWN} and state <> 'expired' and expires_at > $4`,
    [organizationOf(ctx), callSheetId, accountIn(ctx), nowOf(ctx)],
  )
}

/** Puts copies in the queue, unless the viewer's of the same sheet came there meanwhile. */
export async function addBatch(ctx: Ctx, batch: { readonly callSheetId: string; readonly productionId: string; readonly paper: Paper; readonly total: number }): Promise<void> {
  const now = nowOf(ctx)
  await transactionOf(ctx).change(
    `insert into sheet_batch (organization_id, sheet_batch_id, production_id, call_sheet_id, account_id, paper, total, created_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
    [organizationOf(ctx), newId(), batch.productionId, batch.callSheetId, accountIn(ctx), batch.paper, batch.total, now, secondsLater(now, KEPT_SECONDS)],
  )
}

/** Throws the viewer's copies of a sheet away, however far they are. Whoever is setting them finds them gone. */
export async function removeOwnBatch(ctx: Ctx, callSheetId: string): Promise<void> {
  const own = [organizationOf(ctx), callSheetId, accountIn(ctx)]
  const { change, rows } = transactionOf(ctx)
  await rows(`select from sheet_batch where ${OWN} for update`, own)
  await change(`delete from sheet_copy where organization_id = $1 and sheet_batch_id in (select sheet_batch_id from sheet_batch where ${OWN})`, own)
  await change(`delete from sheet_batch where ${OWN}`, own)
}

function accountIn({ viewer }: Ctx): string {
  if (viewer.kind !== 'member') throw new NotAllowed()
  return viewer.accountId
}
