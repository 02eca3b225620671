import type { LocalDate } from '@callboard/time'
import type { OrderKind } from './order-template.js'

/** What an order asks for, as far as it follows from breakdown, schedule and templates, or from the hand that wrote it. */
export interface OrderPlan {
  /** The same however often orders are made anew: production, need and template of a generated one. */
  readonly orderId: string
  readonly productionId: string
  readonly kind: OrderKind
  readonly department: string
  readonly category: string
  /** Name of the element or the set; words of a hand-written order. */
  readonly about: string
  readonly quantity: number
  /** Scenes that cannot be shot without it; the first of them that is shot says when it is needed. */
  readonly sceneIds: readonly string[]
  /** Working days the work takes. */
  readonly workDays: number
  /** Working days it must be ready before whoever needs it. */
  readonly leadDays: number
  /** With `leadDays` 0: minutes before the general call. */
  readonly leadMinutes: number
  /** Orders that must be ready before this one begins. */
  readonly waitsFor: readonly string[]
}

/** A part of the plan that may be changed by hand, and then stays as it is. */
export type PlanField = (typeof PLAN_FIELDS)[number]

/** Every part of the plan that is compared and may be changed. */
export const PLAN_FIELDS = [
  'kind', 'department', 'category', 'about', 'quantity', 'sceneIds', 'workDays', 'leadDays', 'leadMinutes', 'waitsFor',
] as const satisfies readonly (keyof OrderPlan)[]

/** How far the work is. */
export type OrderState = 'open' | 'begun' | 'ready'

/** An order as it is kept: the plan, what a hand changed of it, and how far it is. */
export interface WorkOrder extends OrderPlan {
  readonly origin: 'template' | 'hand'
  /** Parts of the plan that were changed by hand: making orders anew leaves them alone. */
  readonly touched: readonly PlanField[]
  readonly state: OrderState
  /** Working days still to go, as its supervisor says; null: nobody said, so all of them. */
  readonly remainingDays: number | null
  /** When whoever makes or delivers it promised it; null: nobody did. */
  readonly promisedOn: LocalDate | null
  /** A latest day somebody typed; it binds beside the shoot day that needs it. */
  readonly dueOn: LocalDate | null
  /** Something stands in its way that somebody must take away. */
  readonly blocked: boolean
}

/** A generated order before anybody touched it. */
export function newOrder(plan: OrderPlan): WorkOrder {
  return { ...plan, origin: 'template', touched: [], state: 'open', remainingDays: null, promisedOn: null, dueOn: null, blocked: false }
}
