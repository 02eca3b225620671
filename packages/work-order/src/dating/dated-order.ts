import type { Instant, LocalDate } from '@callboard/time'
import type { WorkOrder } from '../orders/work-order.js'
import type { ShotOn } from '../shooting/shooting-of.js'

/** What of an order its dates follow from. */
export type DatableOrder = Pick<
  WorkOrder,
  | 'orderId' | 'productionId' | 'department' | 'sceneIds' | 'workDays' | 'leadDays' | 'leadMinutes' | 'waitsFor' | 'state' | 'remainingDays' | 'promisedOn' | 'dueOn'
>

/** Who wants it first: a shoot day, an order that waits for it, or a date somebody typed. */
export type NeededBy =
  | { readonly kind: 'day'; readonly day: ShotOn }
  | { readonly kind: 'order'; readonly orderId: string }
  | { readonly kind: 'typed' }

/** Can it be ready in time? `unscheduled`: nothing says by when. */
export type Outlook = 'ready' | 'possible' | 'impossible' | 'unscheduled'

/** An order with its dates, all on the wall of its department's calendar. */
export interface DatedOrder {
  readonly orderId: string
  readonly productionId: string
  readonly department: string
  /** Null exactly when `due` is. */
  readonly neededBy: NeededBy | null
  /** The last working day on which it may become ready; null when no scene of it, nor of what waits for it, is on a shoot day. */
  readonly due: LocalDate | null
  /** The end of that working day, or the moment it is needed when that comes first. */
  readonly dueAt: Instant | null
  /** The last day on which what is left of the work may begin. */
  readonly startBy: LocalDate | null
  /** When it will be ready if all goes on from now as said: work left, promises, and whatever it waits for. Null once it is ready. */
  readonly expected: LocalDate | null
  /** Which of the orders it waits for holds it up; null when none does. */
  readonly heldUpBy: string | null
  /** Working days between `expected` and `due`: how long it can still wait. Negative: impossible. Null when ready or unscheduled. */
  readonly slack: number | null
  readonly outlook: Outlook
  /** Scenes in danger should it slip: its own and those of every order that waits for it, as far as they are on a shoot day. */
  readonly endangers: readonly string[]
  /** The first shoot day among them. */
  readonly firstDay: ShotOn | null
}
