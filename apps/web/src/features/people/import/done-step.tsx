import { CircleCheckBig } from 'lucide-react'
import { useState } from 'react'
import { countOf } from '../../../lib/count-words.js'
import { Button } from '../../../ui/button.js'
import { LinkButton } from '../../../ui/link.js'
import { WarningNotice } from '../../../ui/warning-notice.js'
import type { Imported } from './use-import-people.js'

interface DoneStepProps {
  readonly productionId: string
  readonly imported: Imported
  readonly onUndo: () => Promise<boolean>
  readonly onAgain: () => void
}

/** What the import did, and the way back. */
export function DoneStep({ productionId, imported, onUndo, onAgain }: DoneStepProps) {
  const [undone, setUndone] = useState(false)
  const [busy, setBusy] = useState(false)
  const undo = async () => {
    setBusy(true)
    setUndone(await onUndo())
    setBusy(false)
  }
  return (
    <div className="flex max-w-prose flex-col items-start gap-4">
      <p role="status" className="flex items-center gap-2 text-reading">
        <CircleCheckBig aria-hidden className="size-5 shrink-0 text-good" />
        {undone ? 'The import was taken back; the list of people is as before.' : doneWords(imported)}
      </p>
      {imported.refused.length > 0 && !undone && (
        <WarningNotice title={`Row ${imported.refused[0]?.line ?? ''} stopped the rest`}>
          <p>Somebody changed the people meanwhile. Undo, then check the list again; nothing is added twice.</p>
        </WarningNotice>
      )}
      <div className="flex flex-wrap gap-2">
        {!undone && (
          <Button busy={busy} onClick={() => void undo()}>
            Undo this import
          </Button>
        )}
        {undone && <Button onClick={onAgain}>Import another list</Button>}
        <LinkButton kind="primary" to="/productions/$productionId/people" params={{ productionId }}>
          Show the people
        </LinkButton>
      </div>
    </div>
  )
}

function doneWords({ added, changed }: Imported) {
  const parts = [added > 0 && `${countOf(added, 'person', 'people')} added`, changed > 0 && `${changed} merged`].filter(Boolean)
  return parts.length > 0 ? `${parts.join(', ')}.` : 'Nobody new: the production had them all.'
}
