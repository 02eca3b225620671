import { newerIssueOf } from '../store/newer-than.js'
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
  const nameOf = (colour: string, issue: number | null | undefined) => (issue == null ? colour.toUpperCase() : `${colour.toUpperCase()}, ${words.issue(issue)}`)
  const { days } = read.snapshot
  const ownName = nameOf(own.colour, superseded?.sheet && days.find(({ dayId }) => dayId === superseded.sheet?.dayId)?.sheet?.issue)
  const newerName = newer && nameOf(newer.snapshot.revision.colour, newer.snapshot.revision.number === own.number ? newerIssueOf(newer, read) : null)
  return (
    <div aria-live="polite">
      {superseded !== null && (
        <p className="mt-4 border-l-4 border-bad bg-bad-wash px-3 py-2 text-bad">
          {words.supersededAnswer(nameOf(superseded.colour, superseded.sheet?.issue), isReplaced({ superseded }, read) ? (newerName ?? words.theNewest) : ownName)}
        </p>
      )}
      {refused !== null && <p className="mt-4 border-l-4 border-bad bg-bad-wash px-3 py-2 text-bad">{words.refusedAnswer}</p>}
      {newerName !== null && (
        <div className="mt-4 border-l-4 border-warn bg-warn-wash px-3 py-3 text-warn">
          <p>{words.youRead(own.colour.toUpperCase(), newerName)}</p>
          <div className="mt-2">
            <Act kind="primary" size="large" wide onClick={onOpen}>{words.open(newerName)}</Act>
          </div>
        </div>
      )}
      {newer === null && read.newestRevision > own.number && <p className="mt-4 text-base text-muted">{words.unitIsAt(read.newestColour.toUpperCase())}</p>}
    </div>
  )
}
