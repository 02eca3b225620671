import { groupedBy } from '@callboard/basics'
import type { LocalDate } from '@callboard/time'
import { dateOfNumber, dayNumberOf } from '../calendar/day-numbers.js'
import type { WorkCalendar } from '../calendar/work-calendar.js'
import { workingDaysOf, type WorkingDays } from '../calendar/working-days.js'
import { compareText } from '../compare-text.js'
import type { DayUsage } from './planned-usage.js'

/** A consumable that is kept in stock. */
export interface StockItem {
  readonly itemId: string
  /** What lies there on the morning of the forecast. */
  readonly onHand: number
  /** What must always be left. */
  readonly reserve: number
  /** Working days from ordering to having it. */
  readonly orderDays: number
  /** When its vendor works. */
  readonly calendar: WorkCalendar
}

/** What has been ordered and will come; it can be used on the day it comes. */
export interface Incoming {
  readonly itemId: string
  readonly date: LocalDate
  readonly amount: number
}

export interface StockInput {
  readonly items: readonly StockItem[]
  readonly usage: readonly DayUsage[]
  readonly incoming: readonly Incoming[]
  /** The first day looked at. */
  readonly from: LocalDate
}

/** How long an item lasts. */
export interface StockForecast {
  readonly itemId: string
  /** Days on which something is used or comes, from `from` on; `left` in the evening, negative when it ran short. */
  readonly days: readonly StockDay[]
  /** The first day that ends below the reserve; null when none does. */
  readonly shortOn: LocalDate | null
  /** How much more would be needed so that no day ends below the reserve. */
  readonly shortBy: number
  /** The last working day of the vendor on which to order, so that it is there on the day before it runs short; null when nothing runs short. */
  readonly orderBy: LocalDate | null
  /** That day has passed. */
  readonly tooLate: boolean
  /** Once no more than this is left, order: what the plan uses while an order is under way, and the reserve. Null: its vendor never works. */
  readonly reorderPoint: number | null
}

export interface StockDay {
  readonly date: LocalDate
  readonly used: number
  readonly came: number
  readonly left: number
}

/** What is left of each item day by day, when it runs short, and by when to order. In the order of the items; usage before `from` is passed over. */
export function stockForecast({ items, usage, incoming, from }: StockInput): readonly StockForecast[] {
  const usageOf = groupedBy(usage.filter(({ date }) => date >= from), ({ itemId }) => itemId)
  const incomingOf = groupedBy(incoming.filter(({ date }) => date >= from), ({ itemId }) => itemId)
  return items.map((item) => forecastOf(item, daysOf(item.onHand, usageOf.get(item.itemId) ?? [], incomingOf.get(item.itemId) ?? []), from))
}

function daysOf(onHand: number, used: readonly DayUsage[], came: readonly Incoming[]): readonly StockDay[] {
  const dates = [...new Set([...used, ...came].map(({ date }) => date))].sort(compareText)
  const [usedOn, cameOn] = [amountsOf(used), amountsOf(came)]
  let left = onHand
  return dates.map((date) => {
    const day = { date, used: usedOn.get(date) ?? 0, came: cameOn.get(date) ?? 0 }
    left += day.came - day.used
    return { ...day, left }
  })
}

function amountsOf(rows: readonly Pick<Incoming, 'date' | 'amount'>[]): ReadonlyMap<LocalDate, number> {
  const amounts = new Map<LocalDate, number>()
  for (const { date, amount } of rows) amounts.set(date, (amounts.get(date) ?? 0) + amount)
  return amounts
}

function forecastOf(item: StockItem, days: readonly StockDay[], from: LocalDate): StockForecast {
  const { itemId, reserve, orderDays, calendar } = item
  const working = workingDaysOf(calendar, dayNumberOf(from))
  const short = days.find(({ left }) => left < reserve)
  const lowest = days.reduce((low, { left }) => Math.min(low, left), Number.POSITIVE_INFINITY)
  const orderBy = short && working ? dateOfNumber(working.back(working.back(dayNumberOf(short.date), 1), orderDays)) : null
  return {
    itemId,
    days,
    shortOn: short?.date ?? null,
    shortBy: Math.max(reserve - lowest, 0),
    orderBy,
    tooLate: orderBy !== null && orderBy < from,
    reorderPoint: working && reserve + usedWhileOrdering(days, from, { working, orderDays }),
  }
}

/** What the plan uses from `from` until an order made then has come. */
function usedWhileOrdering(days: readonly StockDay[], from: LocalDate, { working, orderDays }: { readonly working: WorkingDays; readonly orderDays: number }): number {
  const until = dateOfNumber(working.ahead(dayNumberOf(from), orderDays))
  return days.reduce((sum, { date, used }) => (date <= until ? sum + used : sum), 0)
}
