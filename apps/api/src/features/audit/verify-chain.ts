import type { Services } from '../../platform/context/ctx.js'

export type ChainVerdict =
  | { readonly isWhole: true; readonly entries: number }
  /** The first entry that is not what was written, or does not follow the one before it. */
  | { readonly isWhole: false; readonly sequence: number; readonly fault: 'missing' | 'changed' }

/**
 * Each entry's hash covers the entry and the hash before it, as `app.chain_audit_entry` makes them: whoever changes or takes
 * out an entry would have to write every later one anew. What is cut off at the end leaves no trace but that there were more before.
 */
const CHAIN = `
select sequence::int, sequence = 1 + lag(sequence, 1, 0::bigint) over (order by sequence) as follows,
  hash = sha256(coalesce(lag(hash) over (order by sequence), ''::bytea) || convert_to(
    concat_ws('|', organization_id, audit_entry_id, sequence, extract(epoch from at), account_id, actor,
      on_behalf_of, operation, production_id, entity_id, subject, facts, allowed), 'UTF8')) as fits
from audit_entry where organization_id = $1`

const FAULTS = `
select (select count(*)::int from chain) as entries, broken.sequence, broken.follows
from (select 1) one left join lateral (select * from chain where not follows or not fits order by sequence limit 1) broken on true`

interface Row {
  readonly entries: number
  readonly sequence: number | null
  readonly follows: boolean | null
}

/** Whether the organization's audit entries are all there, as many as there were before, and as they were written. */
export async function verifyChain({ database }: Pick<Services, 'database'>, organizationId: string, before = 0): Promise<ChainVerdict> {
  const [row] = await database.read<Row & { [column: string]: unknown }>(organizationId, `with chain as materialized (${CHAIN}) ${FAULTS}`, [organizationId])
  const entries = row?.entries ?? 0
  if (row?.sequence != null) return { isWhole: false, sequence: row.sequence, fault: row.follows ? 'changed' : 'missing' }
  return entries < before ? { isWhole: false, sequence: entries + 1, fault: 'missing' } : { isWhole: true, entries }
}
