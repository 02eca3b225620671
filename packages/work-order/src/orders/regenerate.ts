import { newOrder, PLAN_FIELDS, type OrderPlan, type PlanField, type WorkOrder } from './work-order.js'

/** What making orders anew would do to those there are. Hand-written orders are in none of its lists. */
export interface Regeneration {
  readonly added: readonly OrderPlan[]
  readonly changed: readonly ChangedPlan[]
  /** Nothing needs them any more, and nobody touched or began them. */
  readonly withdrawn: readonly WorkOrder[]
  readonly kept: readonly KeptOrder[]
}

/** An order whose plan follows from something new. */
export interface ChangedPlan {
  readonly orderId: string
  /** Only what differs and no hand touched. */
  readonly fields: readonly FieldChange[]
}

export interface FieldChange {
  readonly field: PlanField
  readonly before: OrderPlan[PlanField]
  readonly after: OrderPlan[PlanField]
}

/** An order, or a part of it, that stays against what would follow now. */
export type KeptOrder =
  /** A hand changed these fields; `after` is what would follow. */
  | { readonly kind: 'fields'; readonly orderId: string; readonly fields: readonly FieldChange[] }
  /** Nothing needs it any more; it stays because a hand touched it or its work has begun. */
  | { readonly kind: 'order'; readonly orderId: string; readonly because: 'touched' | 'begun' }

/**
 * Compares the orders there are with those that follow now, as a diff somebody may look at before it is done. What a hand wrote or changed
 * is never overwritten. Time grows with the orders.
 */
export function regenerate(orders: readonly WorkOrder[], plans: readonly OrderPlan[]): Regeneration {
  const known = new Map(orders.map((order) => [order.orderId, order]))
  const planned = new Set(plans.map(({ orderId }) => orderId))
  const orphans = orders.filter(({ origin, orderId }) => origin === 'template' && !planned.has(orderId))
  const pairs = plans.flatMap((plan) => {
    const order = known.get(plan.orderId)
    return order?.origin === 'template' ? [{ order, differences: differencesOf(order, plan) }] : []
  })
  return {
    added: plans.filter(({ orderId }) => !known.has(orderId)),
    changed: pairs.flatMap(({ order, differences }) => {
      const fields = differences.filter(({ field }) => !order.touched.includes(field))
      return fields.length > 0 ? [{ orderId: order.orderId, fields }] : []
    }),
    withdrawn: orphans.filter((order) => reasonToKeep(order) === null),
    kept: [...pairs.flatMap(({ order, differences }) => keptFields(order, differences)), ...orphans.flatMap(keptOrder)],
  }
}

/** The orders after a regeneration: changed in their place, withdrawn left out, added at the end. */
export function regenerated(orders: readonly WorkOrder[], { added, changed, withdrawn }: Regeneration): readonly WorkOrder[] {
  const gone = new Set(withdrawn.map(({ orderId }) => orderId))
  const fieldsOf = new Map(changed.map(({ orderId, fields }) => [orderId, fields]))
  const stay = orders.flatMap((order) => {
    if (gone.has(order.orderId)) return []
    const fields = fieldsOf.get(order.orderId)
    return fields ? { ...order, ...Object.fromEntries(fields.map(({ field, after }) => [field, after])) } : order
  })
  return [...stay, ...added.map(newOrder)]
}

function differencesOf(order: WorkOrder, plan: OrderPlan): readonly FieldChange[] {
  return PLAN_FIELDS.flatMap((field) => (isSame(order[field], plan[field]) ? [] : { field, before: order[field], after: plan[field] }))
}

function isSame(a: OrderPlan[PlanField], b: OrderPlan[PlanField]): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b
  return a.length === b.length && a.every((one, at) => one === b[at])
}

function reasonToKeep({ touched, state }: WorkOrder): 'touched' | 'begun' | null {
  if (touched.length > 0) return 'touched'
  return state === 'open' ? null : 'begun'
}

function keptFields({ orderId, touched }: WorkOrder, differences: readonly FieldChange[]): readonly KeptOrder[] {
  const fields = differences.filter(({ field }) => touched.includes(field))
  return fields.length > 0 ? [{ kind: 'fields', orderId, fields }] : []
}

function keptOrder(order: WorkOrder): readonly KeptOrder[] {
  const because = reasonToKeep(order)
  return because === null ? [] : [{ kind: 'order', orderId: order.orderId, because }]
}
