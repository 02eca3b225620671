import { useSyncExternalStore } from 'react'
import { Workbox } from 'workbox-window'

/** Keeps the page itself on the phone, for the next time there is no signal. */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const worker = new Workbox('/reader-sw.js', { scope: '/c' })
  worker.addEventListener('waiting', () => offer(() => worker.messageSkipWaiting()))
  worker.addEventListener('controlling', (event) => {
    if (event.isUpdate === true) location.reload()
  })
  void worker.register().catch(() => undefined)
}

/** Takes a newer page that came in, or null while there is none: nobody's page changes without their asking. */
export function useNewPage(): (() => void) | null {
  return useSyncExternalStore(subscribe, () => takeNewPage)
}

let takeNewPage: (() => void) | null = null
const listeners = new Set<() => void>()

function offer(take: () => void) {
  takeNewPage = take
  for (const listen of listeners) listen()
}

function subscribe(listen: () => void) {
  listeners.add(listen)
  return () => listeners.delete(listen)
}
