import { lazy, Suspense } from 'react'

const NotificationBell = lazy(() => import('../../features/notifications/notification-bell.js').then((module) => ({ default: module.NotificationBell })))

/** The bell, fetched after the office stands. */
export function OwnNotices() {
  return (
    <Suspense fallback={null}>
      <NotificationBell />
    </Suspense>
  )
}
