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
  await transactionOf(ctx).rows(
    `insert into audit_entry (organization_id, audit_entry_id, sequence, at, account_id, actor, on_behalf_of, operation,
       production_id, entity_id, subject, facts, allowed, request_id, hash)
     values ($1, $2, 0, $3, $4, coalesce((select name from account where account_id = $4), $5), $6, $7, $8, $9, $10, $11, $12, $13, '')`,
    [
      organizationOf(ctx), newId(), nowOf(ctx), accountId, actorOf(ctx), entry.onBehalfOf ?? null, entry.operation,
      entry.productionId ?? null, entry.entityId ?? null, entry.subject, JSON.stringify(entry.facts ?? {}), entry.allowed ?? true,
      ctx.request.requestId,
    ],
  )
}

function actorOf(ctx: Ctx): string {
  return ctx.viewer.kind === 'reader' ? 'by personal link' : 'Callboard'
}
