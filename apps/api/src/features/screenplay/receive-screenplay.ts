import { can } from '@callboard/access'
import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { type Ctx, newId, nowOf, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import type { Transaction } from '../../platform/database/tenant-database.js'
import { announce } from '../../platform/live/live.js'
import { findProduction } from '../productions/index.js'
import { ScreenplayImportRow } from './screenplay-import.entity.js'

const MOST_WAITING = 3

/** Whether the viewer may send a screenplay to the production. What is not allowed is written down. */
export async function maySendScreenplay(ctx: Ctx, productionId: string): Promise<boolean> {
  if (ctx.viewer.kind !== 'member') return false
  const isAllowed = can(ctx.viewer, 'import screenplay', { productionId }) && (await findProduction(ctx, productionId)) !== null
  if (!isAllowed) await inTransaction(ctx, (own) => writeAuditEntry(own, { operation: 'sendScreenplay', subject: '', allowed: false }))
  return isAllowed
}

export type ReceiveAnswer = { readonly kind: 'ScreenplayReceived'; readonly screenplayImportId: string } | { readonly kind: 'TooManyWaiting' }

/** Puts a file in the queue of screenplays to be read; an organization has at most three there. */
export function receiveScreenplay(ctx: Ctx, file: { readonly productionId: string; readonly fileName: string; readonly bytes: Buffer }): Promise<ReceiveAnswer> {
  return inTransaction(ctx, async (own): Promise<ReceiveAnswer> => {
    if ((await countWaiting(own)) >= MOST_WAITING) return { kind: 'TooManyWaiting' }
    const screenplayImportId = newId()
    const organizationId = organizationOf(own)
    await transactionOf(own).manager.insert(ScreenplayImportRow, {
      organizationId, screenplayImportId, ...file, accountId: own.viewer.kind === 'member' ? own.viewer.accountId : '', createdAt: new Date(nowOf(own)),
    })
    await writeAuditEntry(own, {
      operation: 'sendScreenplay', subject: file.fileName, productionId: file.productionId, entityId: screenplayImportId, facts: { bytes: file.bytes.length },
    })
    await announce(transactionOf(own), { kind: 'importQueued', organizationId, subjectId: screenplayImportId })
    return { kind: 'ScreenplayReceived', screenplayImportId }
  })
}

/** Files of one organization are counted one after the other, so that several at once are not one too many. */
async function countWaiting(ctx: Ctx): Promise<number> {
  const { rows } = transactionOf(ctx)
  await rows("select pg_advisory_xact_lock(hashtextextended('screenplay imports:' || $1, 0))", [organizationOf(ctx)])
  const [counted] = await rows<{ waiting: number }>(
    "select count(*)::int as waiting from screenplay_import where organization_id = $1 and state in ('queued', 'reading')",
    [organizationOf(ctx)],
  )
  return counted?.waiting ?? 0
}

function inTransaction<Value>(ctx: Ctx, work: (own: Ctx) => Promise<Value>): Promise<Value> {
  return ctx.services.database.transaction(organizationOf(ctx), (transaction: Transaction) => work({ ...ctx, transaction }))
}
