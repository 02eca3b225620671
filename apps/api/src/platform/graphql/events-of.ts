import { filter, map, type Observable, type Subscription } from 'rxjs'
import type { LiveEvent, Live } from '../live/live.js'

/** Live events as an async iterator for a subscription; the oldest are dropped should a slow reader fall 100 behind. */
export function eventsOf<Value>(live: Live, wanted: (event: LiveEvent) => boolean, answer: (event: LiveEvent) => Value): AsyncIterableIterator<Value> {
  return iterate(live.events.pipe(filter(wanted), map(answer)))
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
