import { useSyncExternalStore } from 'react'

/** Whether the board and the boneyard fit side by side. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => query()?.matches ?? true)
}

function query() {
  return typeof matchMedia === 'function' ? matchMedia('(min-width: 75rem)') : undefined
}

function subscribe(listen: () => void) {
  const found = query()
  found?.addEventListener('change', listen)
  return () => found?.removeEventListener('change', listen)
}
