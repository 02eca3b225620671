import { useSyncExternalStore } from 'react'

/** Whether a table would not fit: lists take its place. Paper always has room. */
export function useNarrowScreen(): boolean {
  return useSyncExternalStore(subscribe, isNarrow)
}

const QUERY = 'screen and (max-width: 47.99rem)'

function isNarrow() {
  return typeof matchMedia === 'function' && matchMedia(QUERY).matches
}

function subscribe(listen: () => void) {
  if (typeof matchMedia !== 'function') return () => undefined
  const query = matchMedia(QUERY)
  query.addEventListener('change', listen)
  return () => query.removeEventListener('change', listen)
}
