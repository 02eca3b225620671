import { allowed } from '../../platform/context/allow.js'
import { type Ctx, newId } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { deleteElementEvent, type ElementEvent, findSameEvent, lockElementEvent, putElementEvent } from './element-event.repository.js'
import { findElement, lockElement } from './element.repository.js'
import { recordChange } from './record-change.js'

export interface SaveElementEventInput extends Pick<ElementEvent, 'elementId' | 'date' | 'kind'> {
  readonly elementEventId?: string | null
  readonly expectedVersion?: number | null
}

export interface SaveElementEventAnswer {
  readonly kind: 'ElementEventSaved' | 'ElementEventChangedMeanwhile' | 'ElementEventThereAlready'
  readonly event: ElementEvent
}

/** Says that an element travels, rehearses or is fitted on a day; events of one element are written one after the other. */
export async function saveElementEvent(ctx: Ctx, input: SaveElementEventInput): Promise<SaveElementEventAnswer> {
  const element = allowed(ctx, 'edit breakdown', await lockElement(ctx, input.elementId))
  const known = input.elementEventId == null ? null : await lockElementEvent(ctx, input.elementEventId)
  if (input.elementEventId != null && known?.productionId !== element.productionId) throw new NotAllowed()
  if (known && known.version !== input.expectedVersion) return { kind: 'ElementEventChangedMeanwhile', event: known }

  const event: ElementEvent = {
    elementEventId: known?.elementEventId ?? newId(), productionId: element.productionId, elementId: element.elementId, date: input.date, kind: input.kind,
    version: (known?.version ?? 0) + 1,
  }
  const same = await findSameEvent(ctx, event)
  if (same) return { kind: 'ElementEventThereAlready', event: same }
  await putElementEvent(ctx, event)
  await recordChange(ctx, {
    operation: 'saveElementEvent', subject: element.name, productionId: element.productionId, entityId: event.elementEventId, facts: { date: event.date, kind: event.kind },
  }, event.version)
  return { kind: 'ElementEventSaved', event }
}

export type RemoveElementEventAnswer =
  | { readonly kind: 'ElementEventRemoved'; readonly elementEventId: string }
  | { readonly kind: 'ElementEventChangedMeanwhile'; readonly event: ElementEvent }

/** Takes such a day away, if nobody changed it meanwhile. */
export async function removeElementEvent(ctx: Ctx, elementEventId: string, expectedVersion: number): Promise<RemoveElementEventAnswer> {
  const event = allowed(ctx, 'edit breakdown', await lockElementEvent(ctx, elementEventId))
  if (event.version !== expectedVersion) return { kind: 'ElementEventChangedMeanwhile', event }
  const element = await findElement(ctx, event.elementId)
  await deleteElementEvent(ctx, event)
  await recordChange(ctx, {
    operation: 'removeElementEvent', subject: element?.name ?? '', productionId: event.productionId, entityId: elementEventId, facts: { date: event.date, kind: event.kind },
  })
  return { kind: 'ElementEventRemoved', elementEventId }
}
