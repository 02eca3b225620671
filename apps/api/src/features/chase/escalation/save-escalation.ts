import { writeAuditEntry } from '../../../platform/audit/write-audit-entry.js'
import { allow } from '../../../platform/context/allow.js'
import { type Ctx, firstRow, organizationOf, transactionOf } from '../../../platform/context/ctx.js'
import { InvalidInput } from '../../../platform/errors/invalid-input.js'
import { NotAllowed } from '../../../platform/errors/not-allowed.js'
import { announce } from '../../../platform/live/live.js'
import type { EscalationRung } from './rung.js'

export interface SaveEscalation {
  readonly productionId: string
  readonly expectedVersion: number
  readonly steps: readonly EscalationRung[]
}

export interface EscalationRule {
  readonly kind: 'EscalationSaved' | 'EscalationChangedMeanwhile'
  readonly productionId: string
  readonly version: number
  readonly steps: readonly EscalationRung[]
}

const MOST_STEPS = 8

/** Writes the ladder of a production, if nobody changed it meanwhile. Steps that were taken stay taken. */
export async function saveEscalation(ctx: Ctx, input: SaveEscalation): Promise<EscalationRule> {
  const { productionId, expectedVersion } = input
  allow(ctx, 'send deliveries', productionId)
  const steps = inOrder(input.steps)
  const place = [organizationOf(ctx), productionId]
  const now = await firstRow<{ version: number; steps: EscalationRung[] }>(
    ctx, 'select version, steps from escalation where organization_id = $1 and production_id = $2 for update', place,
  )
  if (now === null) throw new NotAllowed()
  if (now.version !== expectedVersion) return { kind: 'EscalationChangedMeanwhile', productionId, ...now }

  await transactionOf(ctx).change('update escalation set steps = $3, version = version + 1, looked_at = null where organization_id = $1 and production_id = $2', [
    ...place, JSON.stringify(steps),
  ])
  await writeAuditEntry(ctx, { operation: 'saveEscalation', subject: `${steps.length} steps`, productionId, entityId: productionId, facts: { before: now.steps, after: steps } })
  await announce(transactionOf(ctx), { kind: 'deliveriesMoved', organizationId: organizationOf(ctx), subjectId: productionId })
  return { kind: 'EscalationSaved', productionId, version: now.version + 1, steps }
}

/** The longest before the call first, each once. */
function inOrder(given: readonly EscalationRung[]): readonly EscalationRung[] {
  if (given.length > MOST_STEPS) throw new InvalidInput(`At most ${MOST_STEPS} steps.`)
  if (given.some(({ hoursBefore }) => hoursBefore < 1 || hoursBefore > 72)) throw new InvalidInput('A step is 1 to 72 hours before the call.')
  const byName = new Map(given.map(({ way, hoursBefore }) => [`${hoursBefore} ${way}`, { way, hoursBefore }]))
  return [...byName.values()].toSorted((a, b) => b.hoursBefore - a.hoursBefore)
}
