import type { KeptRead } from '../store/read.js'
import type { ReaderState } from '../store/room.js'
import { isReplaced } from '../store/standing-of.js'
import { useWords } from '../words/use-words.js'
import { Act } from './act.js'

interface OutOfDateProps {
  readonly state: ReaderState
  readonly read: KeptRead
  readonly onOpen: () => void
}

/** That what is read is not the newest, or that an answer did not count. Never swaps the sheet under the reader's eyes. */
export function OutOfDate({ state: { newer, superseded, refused }, read, onOpen }: OutOfDateProps) {
  const words = useWords()
  const own = read.snapshot.revision
  const ownColour = own.colour.toUpperCase()
  return (
    <div aria-live="polite">
      {superseded !== null && (
        <p className="mt-4 border-l-4 border-bad bg-bad-wash px-3 py-2 text-bad">
          {words.supersededAnswer(superseded.colour.toUpperCase(), isReplaced({ superseded }, read) ? (newer?.snapshot.revision.colour.toUpperCase() ?? words.theNewest) : ownColour)}
        </p>
      )}
      {refused !== null && <p className="mt-4 border-l-4 border-bad bg-bad-wash px-3 py-2 text-bad">{words.refusedAnswer}</p>}
      {newer !== null && (
        <div className="mt-4 border-l-4 border-warn bg-warn-wash px-3 py-3 text-warn">
          <p>{words.youRead(ownColour, newer.snapshot.revision.colour.toUpperCase())}</p>
          <div className="mt-2">
            <Act kind="primary" size="large" wide onClick={onOpen}>{words.open(newer.snapshot.revision.colour.toUpperCase())}</Act>
          </div>
        </div>
      )}
      {newer === null && read.newestRevision > own.number && <p className="mt-4 text-base text-muted">{words.unitIsAt(read.newestColour.toUpperCase())}</p>}
    </div>
  )
}
