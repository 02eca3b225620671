import type { Zone } from '@callboard/time'
import { type CalendarFeedRowFragment, CalendarFeedsDocument, RevokeCalendarFeedDocument } from '../../../lib/graphql.generated.js'
import { type ClockSetting, momentWords, readersZone } from '../../../lib/time-words.js'
import { useAct } from '../../../lib/use-act.js'
import { ConfirmButton } from '../../../ui/confirm-button.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { toast } from '../../../ui/toast.js'

interface FeedListProps {
  readonly feeds: readonly CalendarFeedRowFragment[]
  readonly setting: { readonly zone: Zone | undefined; readonly clock: ClockSetting | undefined }
  readonly maySend: boolean
}

/** Who has a calendar of what, whether a program asks for it, and the way to end it. */
export function FeedList({ feeds, setting, maySend }: FeedListProps) {
  const { act, busy, failure } = useAct(RevokeCalendarFeedDocument, { refetch: [CalendarFeedsDocument] })
  const revoke = async (feed: CalendarFeedRowFragment) => {
    if (await act({ calendarFeedId: feed.calendarFeedId })) toast(`Calendar of ${nameOf(feed)} ended`)
  }
  if (feeds.length === 0) return <p className="text-muted">Nobody has a calendar of this production yet. People can make one of their own calls on their phones.</p>
  return (
    <>
      <ul aria-label="Calendars" className="divide-y divide-line">
        {feeds.map((feed) => (
          <li key={feed.calendarFeedId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
            <span className="min-w-0">
              <span className="font-medium">{nameOf(feed)}</span>
              <span className="block text-muted" data-figures>{factsOf(feed, setting)}</span>
            </span>
            {maySend && (
              <ConfirmButton
                busy={busy}
                question={`End the calendar of ${nameOf(feed)}?`}
                consequence="Programs that subscribed to it get no more news. What they fetched stays with them until it is taken out there."
                confirm="End the calendar"
                onConfirm={() => void revoke(feed)}
              >
                End…
              </ConfirmButton>
            )}
          </li>
        ))}
      </ul>
      {failure && <ErrorNotice {...failure} />}
    </>
  )
}

function nameOf({ name }: CalendarFeedRowFragment): string {
  return name ?? 'the shoot days'
}

function factsOf({ madeBy, createdAt, fetchedAt }: CalendarFeedRowFragment, { zone = readersZone(), clock = 'h24' }: FeedListProps['setting']): string {
  const at = (moment: CalendarFeedRowFragment['createdAt']) => momentWords(moment, { zone, clock })
  return [`made ${at(createdAt)} by ${madeBy ?? 'themselves'}`, fetchedAt ? `last asked for ${at(fetchedAt)}` : 'never asked for'].join(' · ')
}
