import { useQuery } from '@apollo/client/react'
import { Undo2 } from 'lucide-react'
import { failureOf } from '../../../lib/failure-of.js'
import { DraftEditsDocument } from '../../../lib/graphql.generated.js'
import { momentWords } from '../../../lib/time-words.js'
import { Button } from '../../../ui/button.js'
import { Drawer } from '../../../ui/drawer.js'
import { ErrorNotice } from '../../../ui/error-notice.js'
import { Waiting } from '../../../ui/waiting.js'
import { useBoard } from '../board-context.js'
import { useDraftSnapshot } from '../sync/use-draft.js'
import type { NumberedEdit } from '../sync/draft-state.js'
import { numberedEditWords } from '../words/edit-words.js'
import { editBackTo } from './edit-back-to.js'

const SHOWN = 200

type Told = NumberedEdit & { readonly author: string; readonly at: Parameters<typeof momentWords>[0] }

/** Who changed what and when, newest first; and the way back to any of these moments. */
export function EditsDrawer({ onClose }: { readonly onClose: () => void }) {
  const { store, draftId } = useBoard()
  const { version } = useDraftSnapshot(store)
  const variables = { draftId, afterVersion: Math.max(0, version - SHOWN) }
  const { data, error, previousData } = useQuery(DraftEditsDocument, { variables, fetchPolicy: 'no-cache' })
  const edits = (data ?? previousData)?.draftEdits
  return (
    <Drawer open onClose={onClose} title="What was changed">
      {error && !edits ? <ErrorNotice {...failureOf(error)} /> : edits ? <Edits edits={edits} onClose={onClose} /> : <Waiting />}
    </Drawer>
  )
}

function Edits({ edits, onClose }: { readonly edits: readonly Told[]; readonly onClose: () => void }) {
  const { board, facts } = useBoard()
  if (edits.length === 0) return <p className="text-muted">Nothing was changed yet.</p>
  return (
    <ol className="divide-y divide-line" aria-label="Changes, newest first">
      {edits.toReversed().map((edit, index) => (
        <li key={edit.version} className="flex items-center gap-3 py-1.5">
          <span className="min-w-0 grow">
            {numberedEditWords(board, edit, facts)}
            <span className="block text-small text-muted tabular-nums">
              {edit.author}, {momentWords(edit.at, facts)}
            </span>
          </span>
          {facts.mayEdit && index > 0 && <BackTo edit={edit} later={edits.slice(-index)} onDone={onClose} />}
        </li>
      ))}
    </ol>
  )
}

/** Takes back everything after a change, as one change that can itself be taken back. */
function BackTo({ edit, later, onDone }: { readonly edit: Told; readonly later: readonly Told[]; readonly onDone: () => void }) {
  const { store, actions, facts } = useBoard()
  const { waiting } = useDraftSnapshot(store)
  const count = later.length === 1 ? '1 change' : `${later.length} changes`
  const back = editBackTo(later)
  if (!back) return null
  const go = () => {
    if (actions.perform(back, () => `Back to how it was ${momentWords(edit.at, facts)}: ${count} taken back`)) onDone()
  }
  return (
    <Button kind="quiet" disabled={waiting > 0} aria-label={`Back to here, ${momentWords(edit.at, facts)}: takes back ${count}`} onClick={go}>
      <Undo2 aria-hidden />
      Back to here
    </Button>
  )
}
