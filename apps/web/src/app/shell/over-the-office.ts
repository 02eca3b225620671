import { useSyncExternalStore } from 'react'

/** What lies over the office, wherever it was asked for: the palette, the sheet of keys, or nothing. */
export type Over = 'palette' | 'keys' | null

let over: Over = null
const listeners = new Set<() => void>()

export function layOver(next: Over): void {
  over = next
  for (const listen of listeners) listen()
}

export function useOver(): Over {
  return useSyncExternalStore(subscribe, () => over)
}

function subscribe(listen: () => void) {
  listeners.add(listen)
  return () => listeners.delete(listen)
}
