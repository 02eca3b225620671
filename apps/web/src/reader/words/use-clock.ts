import { useSyncExternalStore } from 'react'
import type { ClockStyle } from '@callboard/time'
import { remember, remembered } from '../../lib/stored.js'

export const CLOCKS = ['production', '24h', '12h'] as const
export type Clock = (typeof CLOCKS)[number]

/** The clock somebody chose on this phone. */
export function useClock(): { readonly clock: Clock; readonly style: ClockStyle | null; readonly chooseClock: (clock: Clock) => void } {
  const clock = useSyncExternalStore(subscribe, () => chosen)
  return { clock, style: clock === 'production' ? null : clock, chooseClock }
}

let chosen: Clock = CLOCKS.find((clock) => clock === remembered('clock')) ?? 'production'
const listeners = new Set<() => void>()

function chooseClock(clock: Clock): void {
  remember('clock', clock)
  chosen = clock
  for (const listen of listeners) listen()
}

function subscribe(listen: () => void) {
  listeners.add(listen)
  return () => listeners.delete(listen)
}
