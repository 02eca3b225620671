import { useApolloClient, useQuery } from '@apollo/client/react'
import { Bell } from 'lucide-react'
import { useEffect } from 'react'
import { countOf } from '../../lib/count-words.js'
import { MoveNotificationsDocument, NotificationsMovedDocument, OwnNotificationsDocument, type OwnNotificationsQuery } from '../../lib/graphql.generated.js'
import { momentWords, readersZone } from '../../lib/time-words.js'
import { Button } from '../../ui/button.js'
import { Popover } from '../../ui/popover.js'

/** What the viewer was told as somebody who works on a production; there only once there is something. */
export function NotificationBell() {
  const client = useApolloClient()
  const { data, refetch } = useQuery(OwnNotificationsDocument, { fetchPolicy: 'cache-and-network' })
  const notifications = data?.notifications ?? []
  const unread = notifications.filter((one) => one.unread).map(({ deliveryId }) => deliveryId)
  const shown = unread.join()

  useEffect(() => {
    const moved = client.subscribe({ query: NotificationsMovedDocument, fetchPolicy: 'no-cache' }).subscribe({ next: () => void refetch(), error: () => undefined })
    return () => moved.unsubscribe()
  }, [client, refetch])

  useEffect(() => {
    if (shown === '') return
    void client.mutate({ mutation: MoveNotificationsDocument, variables: { input: { deliveryIds: shown.split(','), to: 'delivered' } } }).catch(() => undefined)
  }, [client, shown])

  const markRead = async () => {
    if (unread.length === 0) return
    await client.mutate({ mutation: MoveNotificationsDocument, variables: { input: { deliveryIds: unread, to: 'opened' } } }).catch(() => undefined)
    await refetch()
  }
  if (notifications.length === 0) return null
  const label = unread.length > 0 ? `Your notices, ${unread.length} not read` : 'Your notices'
  return (
    <Popover
      title="Your notices"
      trigger={
        <button type="button" aria-label={label} className="relative inline-flex size-11 shrink-0 items-center justify-center rounded-medium hover:bg-hover">
          <Bell aria-hidden className="size-4" />
          {unread.length > 0 && <span className="absolute top-1 right-1 min-w-4 rounded-full bg-accent px-1 text-small text-on-accent tabular-nums">{unread.length}</span>}
        </button>
      }
    >
      <NoticeList notifications={notifications} />
      {unread.length > 0 && (
        <Button className="mt-2" onClick={() => void markRead()}>
          Mark as read
        </Button>
      )}
    </Popover>
  )
}

function NoticeList({ notifications }: { readonly notifications: OwnNotificationsQuery['notifications'] }) {
  return (
    <ul className="max-h-96 divide-y divide-line overflow-y-auto">
      {notifications.map(({ deliveryId, production, subject, sentences, at, unread: isNew }) => (
        <li key={deliveryId} className="py-2">
          <span className={isNew ? 'block font-semibold' : 'block'}>{subject}</span>
          <span className="block text-small text-muted">
            {production}, {momentWords(at, { zone: readersZone(), clock: 'h24' })}
            {sentences.length > 1 && `, ${countOf(sentences.length, 'change')}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
