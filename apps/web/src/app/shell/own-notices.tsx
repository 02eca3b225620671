import { lazy, Suspense, useSyncExternalStore } from 'react'

const NotificationBell = lazy(() => import('../../features/notifications/notification-bell.js').then((module) => ({ default: module.NotificationBell })))

/** The bell, fetched after the office stands; on a desk or on a phone, so that one listens and not two. */
export function OwnNotices({ on }: { readonly on: 'desk' | 'phone' }) {
  const isHere = useSyncExternalStore(subscribe, isDesk) === (on === 'desk')
  return <Suspense fallback={null}>{isHere && <NotificationBell />}</Suspense>
}

/** Where the column at the left stands and the head of the phone does not. */
const DESK = '(min-width: 64rem)'

function isDesk(): boolean {
  return typeof matchMedia !== 'function' || matchMedia(DESK).matches
}

function subscribe(listen: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => undefined
  const query = matchMedia(DESK)
  query.addEventListener('change', listen)
  return () => query.removeEventListener('change', listen)
}
