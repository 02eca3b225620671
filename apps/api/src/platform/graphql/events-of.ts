import { filter, map, merge, type Observable, Subject, type Subscription } from 'rxjs'
import type { LiveEvent, Live } from '../live/live.js'

export interface Watch<Value> {
  readonly wanted: (event: LiveEvent) => boolean
  readonly answer: (event: LiveEvent) => Value
  /** How things stand, asked once the line is open: what moved between a screen's reading and its listening is not missed. */
  readonly first: () => Promise<Value>
}

/** Live events as an async iterator for a subscription, how things stand first; the oldest are dropped should a slow reader fall 100 behind. */
export function eventsOf<Value>(live: Live, { wanted, answer, first }: Watch<Value>): AsyncIterableIterator<Value> {
  const later = new Subject<Value>()
  const events = iterate(merge(later, live.events.pipe(filter(wanted), map(answer))))
  void first().then((value) => later.next(value), () => undefined)
  return events
}

const MOST_WAITING = 100

function iterate<Value>(source: Observable<Value>): AsyncIterableIterator<Value> {
  const waiting: Value[] = []
  let wake: (() => void) | null = null
  let over = false
  const notify = () => {
    wake?.()
    wake = null
  }
  const subscription: Subscription = source.subscribe({
    next(value) {
      waiting.push(value)
      if (waiting.length > MOST_WAITING) waiting.shift()
      notify()
    },
    complete() {
      over = true
      notify()
    },
  })
  const end = async () => {
    over = true
    subscription.unsubscribe()
    notify()
    return { done: true as const, value: undefined }
  }
  return {
    async next() {
      while (waiting.length === 0 && !over) await new Promise<void>((resolve) => (wake = resolve))
      return waiting.length > 0 ? { done: false, value: waiting.shift()! } : { done: true, value: undefined }
    },
    return: end,
    throw: end,
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
