import type { OrderKey } from './board.js'
import { keysBetween } from './order-keys.js'

interface Ordered {
  readonly id: string
  readonly order: OrderKey
}

interface NewOrder {
  readonly id: string
  readonly order: OrderKey
}

/** Keys longer than this are renewed together with their neighbours, before a much used gap makes them long. */
const LONG = 60

/**
 * Keys that put `ids` behind `afterId` (null: at the start) in an ordered list that does not hold them. An unknown `afterId` means the end.
 * Two people who drop at one place at the same time make equal keys; when there is no room between equal keys the next ones are
 * renewed as well, and are among the answers.
 */
export function placeAfter(list: readonly Ordered[], ids: readonly string[], afterId: string | null): NewOrder[] {
  const position = list.findIndex((item) => item.id === afterId)
  const start = position === -1 && afterId !== null ? list.length : position + 1
  const before = list[start - 1]?.order ?? null
  const end = endOfCrowd(list, start, before)
  const crowd = list.slice(start, end).map((item) => item.id)
  const renewed = [...ids, ...crowd]
  const keys = keysBetween(before, list[end]?.order ?? null, renewed.length)
  if (keys.some((key) => key.length > LONG)) return renewAll(list, ids, start)
  return keys.map((order, index) => ({ id: renewed[index] ?? '', order }))
}

function endOfCrowd(list: readonly Ordered[], start: number, before: OrderKey | null): number {
  if (before === null) return start
  const next = list.findIndex((item, index) => index >= start && item.order > before)
  return next === -1 ? list.length : next
}

function renewAll(list: readonly Ordered[], ids: readonly string[], start: number): NewOrder[] {
  const order = [...list.slice(0, start).map((item) => item.id), ...ids, ...list.slice(start).map((item) => item.id)]
  return keysBetween(null, null, order.length).map((key, index) => ({ id: order[index] ?? '', order: key }))
}
