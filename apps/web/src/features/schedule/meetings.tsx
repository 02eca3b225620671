import { GitMerge } from 'lucide-react'
import { momentWords } from '../../lib/time-words.js'
import { Button } from '../../ui/button.js'
import { Popover } from '../../ui/popover.js'
import { useBoard } from './board-context.js'
import type { Meeting } from './sync/meeting.js'
import { theirsAgain } from './sync/theirs-again.js'
import { useDraftSnapshot } from './sync/use-draft.js'
import { meetingWords } from './words/meeting-words.js'

/** Own changes that met somebody else's: both values, who, and the choice between them. They stay until they are answered. */
export function Meetings() {
  const { store } = useBoard()
  const { meetings } = useDraftSnapshot(store)
  if (meetings.length === 0) return null
  const count = meetings.length === 1 ? '1 change met another' : `${meetings.length} changes met others`
  return (
    <Popover
      title="Changed by two"
      trigger={
        <Button kind="quiet" className="text-warn">
          <GitMerge aria-hidden />
          {count}
        </Button>
      }
    >
      <ol className="max-h-96 divide-y divide-line overflow-y-auto" tabIndex={0} aria-label="Changes that met, newest first">
        {meetings.toReversed().map((meeting) => (
          <Met key={meeting.own.clientEditId} meeting={meeting} />
        ))}
      </ol>
    </Popover>
  )
}

function Met({ meeting }: { readonly meeting: Meeting }) {
  const { store, facts } = useBoard()
  const { outcome, mine, theirs } = meetingWords(meeting, facts)
  const again = meeting.kind === 'overtook' ? theirsAgain(meeting.own.edit, meeting.theirs.edit) : null
  const dismiss = () => store.dismiss(meeting.own.clientEditId)
  return (
    <li className="space-y-1 py-2">
      <p className="font-medium">{outcome}</p>
      <p>You: {mine}</p>
      {meeting.theirs && (
        <p>
          {meeting.theirs.author}, {momentWords(meeting.theirs.at, facts)}: {theirs}
        </p>
      )}
      <div className="flex gap-2">
        <Button onClick={dismiss}>{again ? 'Keep mine' : 'Understood'}</Button>
        {again && (
          <Button
            onClick={() => {
              store.edit(again)
              dismiss()
            }}
          >
            Take theirs
          </Button>
        )}
      </div>
    </li>
  )
}
