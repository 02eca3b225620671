import { useQuery } from '@apollo/client/react'
import { History as HistoryIcon } from 'lucide-react'
import { failureOf } from '../../lib/failure-of.js'
import { DraftEditsDocument } from '../../lib/graphql.generated.js'
import { momentWords } from '../../lib/time-words.js'
import { Button } from '../../ui/button.js'
import { ErrorNotice } from '../../ui/error-notice.js'
import { Popover } from '../../ui/popover.js'
import { Waiting } from '../../ui/waiting.js'
import { useBoard } from './board-context.js'
import { numberedEditWords } from './words/edit-words.js'

/** Who changed what and when, newest first. */
export function HistoryButton({ draftId }: { readonly draftId: string }) {
  return (
    <Popover
      title="What was changed"
      trigger={
        <Button kind="quiet" aria-label="History" className="max-sm:w-control max-sm:px-0">
          <HistoryIcon aria-hidden />
          <span className="max-sm:hidden">History</span>
        </Button>
      }
    >
      <Edits draftId={draftId} />
    </Popover>
  )
}

const SHOWN = 50

function Edits({ draftId }: { readonly draftId: string }) {
  const { store, facts } = useBoard()
  const { board, version } = store.snapshot()
  const variables = { draftId, afterVersion: Math.max(0, version - SHOWN) }
  const { data, error } = useQuery(DraftEditsDocument, { variables, fetchPolicy: 'no-cache' })
  if (error && !data) return <ErrorNotice {...failureOf(error)} />
  if (!data) return <Waiting />
  if (data.draftEdits.length === 0) return <p className="text-muted">Nothing was changed yet.</p>
  return (
    <ol className="max-h-96 divide-y divide-line overflow-y-auto" tabIndex={0} aria-label="Changes, newest first">
      {data.draftEdits.toReversed().map((edit) => (
        <li key={edit.version} className="py-1.5">
          {numberedEditWords(board, edit, facts)}
          <span className="block text-small text-muted tabular-nums">
            {edit.author}, {momentWords(edit.at, facts)}
          </span>
        </li>
      ))}
    </ol>
  )
}
