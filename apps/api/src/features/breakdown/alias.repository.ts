import { CAST } from '@callboard/schedule'
import type { Transaction } from '../../platform/database/tenant-database.js'

/** A name of the screenplay that was merged into another. */
export interface Alias {
  readonly name: string
  readonly into: string
}

/** Names of characters that are known to be others' of the production. */
export function findAliases(transaction: Pick<Transaction, 'rows'>, organizationId: string, productionId: string): Promise<Alias[]> {
  return transaction.rows<Alias & Record<string, unknown>>(
    `select was.name, e.name_folded as "into" from element e cross join lateral unnest(e.aliases) as was (name)
     where e.organization_id = $1 and e.production_id = $2 and e.category = $3 order by was.name, e.name_folded`,
    [organizationId, productionId, CAST],
  )
}
