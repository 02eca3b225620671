import { type Ctx, firstRow, organizationOf, rows } from '../../platform/context/ctx.js'
import { InvalidInput } from '../../platform/errors/invalid-input.js'

export interface AuditEntryRow {
  readonly auditEntryId: string
  readonly at: Date
  readonly actor: string
  readonly onBehalfOf: string | null
  readonly operation: string
  readonly subject: string
  readonly facts: unknown
  readonly allowed: boolean
}

interface Page {
  readonly productionId: string | null
  readonly first: number
  readonly before: string | null
}

/** The organization's entries, newest first. */
export async function findAuditEntries(ctx: Ctx, page: Page): Promise<AuditEntryRow[]> {
  if (page.first < 1 || page.first > 100) throw new InvalidInput('Ask for 1 to 100 entries at a time.')
  return rows<AuditEntryRow>(
    ctx,
    `select audit_entry_id as "auditEntryId", at, actor, on_behalf_of as "onBehalfOf", operation, subject, facts, allowed
     from audit_entry
     where organization_id = $1 and ($2::uuid is null or production_id = $2)
       and ($3::uuid is null or sequence < (select b.sequence from audit_entry b where b.organization_id = $1 and b.audit_entry_id = $3))
     order by sequence desc limit $4`,
    [organizationOf(ctx), page.productionId, page.before, page.first],
  )
}

export interface AuditCheckRow {
  readonly checkedAt: Date
  readonly entries: number
  readonly brokenAt: number | null
}

/** What the last look at the organization's trail found. */
export function findAuditCheck(ctx: Ctx): Promise<AuditCheckRow | null> {
  return firstRow<AuditCheckRow & { [column: string]: unknown }>(
    ctx,
    'select checked_at as "checkedAt", entries, sequence as "brokenAt" from audit_check where organization_id = $1 and checked_at is not null',
    [organizationOf(ctx)],
  )
}
