import { type AuditEntry, writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { type Ctx, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import { announce } from '../../platform/live/live.js'

type BreakdownEntry = AuditEntry & { readonly productionId: string }

/** Writes down a change of the breakdown, and tells whoever has it open: the id of what changed, and its version where it counts one. */
export async function recordChange(ctx: Ctx, entry: BreakdownEntry, version = 0): Promise<void> {
  await writeAuditEntry(ctx, entry)
  await announce(transactionOf(ctx), {
    kind: 'breakdownChanged', organizationId: organizationOf(ctx), subjectId: entry.productionId,
    facts: { entity: entry.entityId ?? entry.productionId, version },
  })
}
