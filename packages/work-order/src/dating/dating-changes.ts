import { daysBetween } from '@callboard/time'
import { compareText } from '../compare-text.js'
import type { DatedOrder } from './dated-order.js'

/** What one schedule after another does to an order. */
export interface DatingChange {
  readonly orderId: string
  /** Pulled up is earlier, pushed is later; `dated` had no date before, `undated` has none any more. */
  readonly way: 'added' | 'withdrawn' | 'dated' | 'undated' | 'pulledUp' | 'pushed' | 'same'
  /** How far in calendar days, always positive; 0 unless pulled up or pushed. */
  readonly days: number
  /** Is it possible where it was not, or the other way round? */
  readonly turned: 'nowImpossible' | 'possibleAgain' | null
  readonly before: DatedOrder | null
  readonly after: DatedOrder | null
}

/**
 * What changed between two datings: orders with another due date, or that have become impossible or possible again; those that came or
 * went. The rest is left out. The worst comes first: now impossible, then pulled up by most, then the others.
 */
export function datingChanges(before: readonly DatedOrder[], after: readonly DatedOrder[]): readonly DatingChange[] {
  const earlier = new Map(before.map((order) => [order.orderId, order]))
  const later = new Set(after.map(({ orderId }) => orderId))
  const gone = before.filter(({ orderId }) => !later.has(orderId)).map((order) => changeOf(order, null))
  const changes = [...after.map((order) => changeOf(earlier.get(order.orderId) ?? null, order)), ...gone]
  return changes.filter(({ way, turned }) => way !== 'same' || turned !== null).sort(worstFirst)
}

function changeOf(before: DatedOrder | null, after: DatedOrder | null): DatingChange {
  const orderId = (after ?? before)?.orderId ?? ''
  if (before === null || after === null) return { orderId, way: before === null ? 'added' : 'withdrawn', days: 0, turned: turnedBy(before, after), before, after }
  return { orderId, ...moveOf(before, after), turned: turnedBy(before, after), before, after }
}

function moveOf({ due: from }: DatedOrder, { due: to }: DatedOrder): Pick<DatingChange, 'way' | 'days'> {
  if (from === to) return { way: 'same', days: 0 }
  if (from === null) return { way: 'dated', days: 0 }
  if (to === null) return { way: 'undated', days: 0 }
  const days = daysBetween(from, to)
  return { way: days < 0 ? 'pulledUp' : 'pushed', days: Math.abs(days) }
}

function turnedBy(before: DatedOrder | null, after: DatedOrder | null): DatingChange['turned'] {
  const [was, is] = [before?.outlook === 'impossible', after?.outlook === 'impossible']
  if (was === is) return null
  if (is) return 'nowImpossible'
  return after?.outlook === 'possible' ? 'possibleAgain' : null
}

const WAYS: readonly DatingChange['way'][] = ['pulledUp', 'dated', 'added', 'undated', 'pushed', 'withdrawn', 'same']

function worstFirst(a: DatingChange, b: DatingChange): number {
  return (
    Number(b.turned === 'nowImpossible') - Number(a.turned === 'nowImpossible') ||
    WAYS.indexOf(a.way) - WAYS.indexOf(b.way) ||
    b.days - a.days ||
    compareText(a.orderId, b.orderId)
  )
}
