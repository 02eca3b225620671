import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { failureOf } from '../../../lib/failure-of.js'
import { CalendarFeedsDocument, MakeCalendarFeedDocument, type MakeCalendarFeedMutation } from '../../../lib/graphql.generated.js'
import { useAct } from '../../../lib/use-act.js'
import { Button } from '../../../ui/button.js'
import { Dialog } from '../../../ui/dialog.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { Field } from '../../../ui/field.js'
import { NotLoaded } from '../../../ui/not-loaded.js'
import { Select } from '../../../ui/select.js'
import { FeedList } from './feed-list.js'
import { FeedMade } from './feed-made.js'

export interface SubscribeDialogProps {
  readonly productionId: string
  readonly maySend: boolean
  readonly onClose: () => void
}

/** Makes calendars for other programs, of the shoot days or of one person's calls, and ends them. */
export function SubscribeDialog({ productionId, maySend, onClose }: SubscribeDialogProps) {
  const { data, error, refetch } = useQuery(CalendarFeedsDocument, { variables: { productionId }, fetchPolicy: 'cache-and-network' })
  const { act, busy, failure } = useAct(MakeCalendarFeedDocument, { refetch: [CalendarFeedsDocument] })
  const [personId, choose] = useState('')
  const [made, setMade] = useState<MakeCalendarFeedMutation['makeCalendarFeed']>()
  const make = async () => setMade((await act({ input: { productionId, personId: personId || null } }))?.makeCalendarFeed)
  const people = data?.people ?? []
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title="Subscribe to the calendar"
      description="Phones and calendar programs show it beside everything else and ask for news by themselves, most only every few hours: the call sheet is what counts. Whoever has an address sees what it shows, without signing in."
      actions={<Button onClick={onClose}>Done</Button>}
    >
      {!data && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} lines={4} />}
      {data && (
        <div className="flex flex-col gap-4">
          {maySend && (
            <div className="flex flex-wrap items-end gap-2">
              <Field label="A calendar of" className="min-w-56 grow">
                <Select
                  value={personId}
                  onChange={(event) => choose(event.target.value)}
                  options={[{ value: '', label: 'The shoot days, for everybody' }, ...people.map((one) => ({ value: one.personId, label: [one.name, one.position].filter((part) => part !== '').join(', ') }))]}
                />
              </Field>
              <Button kind="primary" busy={busy} onClick={() => void make()}>Make the calendar</Button>
            </div>
          )}
          {failure && <ErrorNotice {...failure} />}
          {made && <FeedMade key={made.feed.calendarFeedId} url={made.url} name={made.feed.name ?? null} />}
          <FeedList feeds={data.calendarFeeds} setting={{ zone: data.production?.zone, clock: data.production?.clock }} maySend={maySend} />
        </div>
      )}
    </Dialog>
  )
}
