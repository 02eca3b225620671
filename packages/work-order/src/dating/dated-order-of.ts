import { dateOfNumber } from '../calendar/day-numbers.js'
import type { DatedOrder, Outlook } from './dated-order.js'
import type { Danger } from './endangered-by.js'
import type { Expectation } from './expectations.js'
import type { Ground } from './ground.js'
import type { Limit } from './limits.js'
import type { Wall } from './moments.js'

interface Found {
  readonly limits: readonly (Limit | null)[]
  readonly expectations: readonly (Expectation | null)[]
  readonly dangers: readonly Danger[]
}

/** One order with everything that was found about it. Throws RangeError when there is none at that position. */
export function datedOrderOf(at: number, { orders, walls }: Ground, { limits, expectations, dangers }: Found): DatedOrder {
  const [order, wall] = [orders[at], walls[at]]
  if (!order || !wall) throw new RangeError(`No order at ${at}`)
  const limit = limits[at] ?? null
  const expectation = expectations[at] ?? null
  const slack = limit && expectation && wall.working.between(expectation.ready, limit.due)
  return {
    orderId: order.orderId,
    productionId: order.productionId,
    department: order.department,
    neededBy: limit && limit.neededBy,
    due: limit && dateOfNumber(limit.due),
    dueAt: limit && dueAt(limit, wall),
    startBy: limit && dateOfNumber(limit.startBy),
    expected: expectation && dateOfNumber(expectation.ready),
    heldUpBy: expectation?.heldUpBy ?? null,
    slack,
    outlook: outlookOf(expectation, slack),
    endangers: dangers[at]?.sceneIds ?? [],
    firstDay: dangers[at]?.firstDay ?? null,
  }
}

/** The end of the day, or the moment the camera wants it, when that comes first. */
function dueAt({ due, neededAt }: Limit, wall: Wall): DatedOrder['dueAt'] {
  const end = wall.endOf(due)
  return neededAt !== null && neededAt < end ? neededAt : end
}

function outlookOf(expectation: Expectation | null, slack: number | null): Outlook {
  if (expectation === null) return 'ready'
  if (slack === null) return 'unscheduled'
  return slack < 0 ? 'impossible' : 'possible'
}
