import { type Ctx, firstRow, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import type { ProductionFacts } from './production-facts.js'

/** A production's own row. */
export interface Production extends ProductionFacts {
  readonly productionId: string
  readonly version: number
}

const COLUMNS = `production_id as "productionId", title, kind, company, client_name as "clientName", zone, clock, paper,
  revision_cycle as "revisionCycle", palette, minimum_rest as "minimumRest", rule_packs as "rulePacks", digest, undo_seconds as "undoSeconds", version`

/** The production's own facts, or null; says nothing about who may see them. */
export function findProduction(ctx: Ctx, productionId: string): Promise<Production | null> {
  return firstRow<Production>(ctx, `select ${COLUMNS} from production where organization_id = $1 and production_id = $2`, [organizationOf(ctx), productionId])
}

/** The same, holding it: until the end of the transaction nobody else changes the production or what it is made of. */
export function lockProduction(ctx: Ctx, productionId: string): Promise<Production | null> {
  return firstRow<Production>(ctx, `select ${COLUMNS} from production where organization_id = $1 and production_id = $2 for no key update`, [organizationOf(ctx), productionId])
}

/** Writes the facts over the version that was looked at; false when there is a newer one. */
export async function updateProduction(ctx: Ctx, productionId: string, expectedVersion: number, facts: ProductionFacts): Promise<boolean> {
  const touched = await transactionOf(ctx).change(
    `update production set title = $4, kind = $5, company = $6, client_name = $7, zone = $8, clock = $9, paper = $10,
       revision_cycle = $11, palette = $12, minimum_rest = $13, rule_packs = $14, digest = $15, undo_seconds = $16, version = version + 1
     where organization_id = $1 and production_id = $2 and version = $3`,
    [
      organizationOf(ctx), productionId, expectedVersion, facts.title, facts.kind, facts.company, facts.clientName, facts.zone, facts.clock,
      facts.paper, facts.revisionCycle, JSON.stringify(facts.palette), facts.minimumRest, facts.rulePacks, facts.digest, facts.undoSeconds,
    ],
  )
  return touched === 1
}

