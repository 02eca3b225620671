import type { Instant } from '@callboard/time'
import type { Transaction } from '../database/tenant-database.js'
import { type Ctx, newId, nowOf, organizationOf, transactionOf } from '../context/ctx.js'

export interface AuditEntry {
  /** Name of the operation, `publishSchedule`. */
  readonly operation: string
  /** What it was done to, by name: "Scene 12A", "White revision". No phone, no address. */
  readonly subject: string
  readonly productionId?: string
  readonly entityId?: string
  /** Facts without personal fields. */
  readonly facts?: Readonly<Record<string, unknown>>
  readonly onBehalfOf?: string
  readonly allowed?: boolean
}

/** Writes down who did what, in the transaction that does it. */
export async function writeAuditEntry(ctx: Ctx, entry: AuditEntry): Promise<void> {
  const accountId = ctx.viewer.kind === 'member' ? ctx.viewer.accountId : null
  const by = { organizationId: organizationOf(ctx), at: nowOf(ctx), accountId, actor: actorOf(ctx), requestId: ctx.request.requestId }
  await writeAuditEntryOf(transactionOf(ctx), by, entry)
}

interface AuditActor {
  readonly organizationId: string
  readonly at: Instant
  readonly accountId: string | null
  readonly actor: string
  readonly requestId: string
}

/** Writes down what somebody did who is neither a member nor a reader: a provider of ours. */
export async function writeAuditEntryOf(transaction: Transaction, by: AuditActor, entry: AuditEntry): Promise<void> {
  await transaction.rows(
    `insert into audit_entry (organization_id, audit_entry_id, sequence, at, account_id, actor, on_behalf_of, operation,
       production_id, entity_id, subject, facts, allowed, request_id, hash)
     values ($1, $2, 0, $3, $4, coalesce((select name from account where account_id = $4), $5), $6, $7, $8, $9, $10, $11, $12, $13, '')`,
    [
      by.organizationId, newId(), by.at, by.accountId, by.actor, entry.onBehalfOf ?? null, entry.operation,
      entry.productionId ?? null, entry.entityId ?? null, entry.subject, JSON.stringify(entry.facts ?? {}), entry.allowed ?? true, by.requestId,
    ],
  )
}

function actorOf(ctx: Ctx): string {
  return ctx.viewer.kind === 'reader' ? 'by personal link' : 'Callboard'
}
