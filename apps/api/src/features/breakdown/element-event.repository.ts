import { type Ctx, firstRow, organizationOf, transactionOf } from '../../platform/context/ctx.js'

export type ElementEventKind = 'travel' | 'rehearsal' | 'fitting'

/** A day an element is busy without being on camera, as the contract shows it. */
export interface ElementEvent {
  readonly elementEventId: string
  readonly productionId: string
  readonly elementId: string
  readonly date: string
  readonly kind: ElementEventKind
  readonly version: number
}

const EVENT = `select element_event_id as "elementEventId", production_id as "productionId", element_id as "elementId", date::text as date, kind, version
from element_event`

/** Held until the end of the transaction; or null. */
export function lockElementEvent(ctx: Ctx, elementEventId: string): Promise<ElementEvent | null> {
  return firstRow<ElementEvent>(ctx, `${EVENT} where organization_id = $1 and element_event_id = $2 for no key update`, [organizationOf(ctx), elementEventId])
}

/** The same on the same day of the same element, were it another entry. */
export function findSameEvent(ctx: Ctx, event: ElementEvent): Promise<ElementEvent | null> {
  return firstRow<ElementEvent>(ctx, `${EVENT} where organization_id = $1 and element_id = $2 and date = $3 and kind = $4 and element_event_id <> $5`, [
    organizationOf(ctx), event.elementId, event.date, event.kind, event.elementEventId,
  ])
}

/** Writes it whole, new or held. */
export async function putElementEvent(ctx: Ctx, event: ElementEvent): Promise<void> {
  await transactionOf(ctx).change(
    `insert into element_event (organization_id, production_id, element_event_id, element_id, date, kind, version) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (organization_id, element_event_id) do update set element_id = excluded.element_id, date = excluded.date, kind = excluded.kind, version = excluded.version`,
    [organizationOf(ctx), event.productionId, event.elementEventId, event.elementId, event.date, event.kind, event.version],
  )
}

export async function deleteElementEvent(ctx: Ctx, { productionId, elementEventId }: ElementEvent): Promise<void> {
  await transactionOf(ctx).change('delete from element_event where organization_id = $1 and production_id = $2 and element_event_id = $3', [
    organizationOf(ctx), productionId, elementEventId,
  ])
}
