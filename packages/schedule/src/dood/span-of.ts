import type { Element, ElementEvent } from '../breakdown/breakdown.js'
import type { DoodRules } from './dood-rules.js'

/** An element's engagement, in positions on the calendar. */
export interface Span {
  /** Days worked, ascending. */
  readonly worked: readonly number[]
  readonly start: number
  readonly finish: number
  /** The last day worked before the break, and the first after it. */
  readonly drop: { readonly from: number; readonly to: number } | null
}

/** Events of one element by position on the calendar. */
export type EventsOfElement = ReadonlyMap<number, readonly ElementEvent['kind'][]>

/** From when to when an element is engaged; null when it neither works nor, by the rules, is paid. */
export function spanOf(element: Element, workedOn: Iterable<number>, events: EventsOfElement, rules: DoodRules): Span | null {
  const worked = [...workedOn].sort((a, b) => a - b)
  const counted = rules.startAndFinish === 'strips' ? worked : [...worked, ...paidEvents(events, rules)].sort((a, b) => a - b)
  const start = counted[0]
  const finish = counted.at(-1)
  if (start === undefined || finish === undefined) return null
  return { worked, start, finish, drop: dropOf(element, worked) }
}

function paidEvents(events: EventsOfElement, { paid }: DoodRules): readonly number[] {
  return [...events].flatMap(([position, kinds]) => (kinds.some((kind) => paid.includes(kind)) ? position : []))
}

/**
 * The one break: the first gap with at least so many calendar days not worked in it, for an element that may be held and dropped.
 * Source: mms-docs.ep.com/DayOutofDays (first available slot); SAG-AFTRA allows one break for a production, its length is contract data.
 */
function dropOf({ allowHold, allowDrop, minimumDropDays }: Element, worked: readonly number[]): Span['drop'] {
  if (!allowHold || !allowDrop) return null
  const least = Math.max(1, minimumDropDays)
  for (const [at, from] of worked.entries()) {
    const to = worked[at + 1]
    if (to !== undefined && to - from - 1 >= least) return { from, to }
  }
  return null
}
