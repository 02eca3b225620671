export { shootingOf, type PlannedUnit, type Shooting, type ShotOn } from './shooting/shooting-of.js'
export type { Need, NeedDay, NeedSubject } from './needs/need.js'
export { departmentOf } from './needs/departments.js'
export { needsOf, type NeedsInput } from './needs/needs-of.js'
export { ORDER_KINDS, type OrderKind, type OrderTemplate, type OrderTemplates } from './orders/order-template.js'
export { USUAL_TEMPLATES } from './orders/usual-templates.js'
export { newOrder, PLAN_FIELDS, type OrderPlan, type OrderState, type PlanField, type WorkOrder } from './orders/work-order.js'
export { orderIdOf, plansOfNeeds } from './orders/plans-of-needs.js'
export { regenerate, regenerated, type ChangedPlan, type FieldChange, type KeptOrder, type Regeneration } from './orders/regenerate.js'
export type { WorkCalendar } from './calendar/work-calendar.js'
export type { DatableOrder, DatedOrder, NeededBy, Outlook } from './dating/dated-order.js'
export type { HandOffCycle } from './dating/hand-off-graph.js'
export { dateOrders, type DatingInput, type DatingRefusal, type NoWorkingDays } from './dating/date-orders.js'
export { criticalChainOf, criticalChainOfDay } from './dating/critical-chain-of.js'
export { datingChanges, type DatingChange } from './dating/dating-changes.js'
export {
  bandOf,
  REASONS,
  SLACK_BANDS,
  type Pin,
  type RankableOrder,
  type Reason,
  type SlackBand,
  type Standing,
} from './priority/standing.js'
export { rankOrders, type RankingInput } from './priority/rank-orders.js'
export { whyAbove, type WhyAbove } from './priority/why-above.js'
export { rankChanges, type RankChange } from './priority/rank-changes.js'
export type { DayLoad, SharedThing, SharedUse, Use } from './regrouping/use.js'
export type { Condition, MergeProposal, Savings } from './regrouping/merge-proposal.js'
export { mergeProposals, type RegroupingInput } from './regrouping/merge-proposals.js'
export { plannedUsage, type DayUsage, type UsageRule } from './stock/planned-usage.js'
export { stockForecast, type Incoming, type StockDay, type StockForecast, type StockInput, type StockItem } from './stock/stock-forecast.js'
export {
  doubleBookings,
  subRentals,
  type DoubleBooking,
  type Kit,
  type KitBooking,
  type KitInput,
  type OutOfService,
  type SubRental,
} from './stock/kit-bookings.js'
export { orderMerges, type MergeableOrder, type OrderMerge, type OrderMergesInput } from './regrouping/order-merges.js'
