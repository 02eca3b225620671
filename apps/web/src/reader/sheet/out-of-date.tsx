import { Button } from '../../ui/button.js'
import type { KeptRead } from '../store/read.js'
import type { ReaderState } from '../store/room.js'
import { isReplaced } from '../store/standing-of.js'

interface OutOfDateProps {
  readonly state: ReaderState
  readonly read: KeptRead
  readonly onOpen: () => void
}

/** That what is read is not the newest, or that an answer did not count. Never swaps the sheet under the reader's eyes. */
export function OutOfDate({ state: { newer, superseded, refused }, read, onOpen }: OutOfDateProps) {
  const own = read.snapshot.revision
  return (
    <div aria-live="polite">
      {superseded !== null && (
        <p className="mt-4 border-l-4 border-bad bg-bad-wash px-3 py-2 text-bad">
          Your answer was to {superseded.colour.toUpperCase()}, which was replaced meanwhile. It was not counted: please read{' '}
          {isReplaced({ superseded }, read) ? (newer?.snapshot.revision.colour.toUpperCase() ?? 'the newest') : own.colour.toUpperCase()} and answer again.
        </p>
      )}
      {refused !== null && (
        <p className="mt-4 border-l-4 border-bad bg-bad-wash px-3 py-2 text-bad">Your answer could not be taken. Please answer again, or call the production office.</p>
      )}
      {newer !== null && (
        <div className="mt-4 border-l-4 border-warn bg-warn-wash px-3 py-3 text-warn">
          <p>
            You are reading {own.colour.toUpperCase()}, newest is {newer.snapshot.revision.colour.toUpperCase()}.
          </p>
          <Button kind="primary" size="large" className="mt-2 w-full" onClick={onOpen}>
            Open {newer.snapshot.revision.colour.toUpperCase()}
          </Button>
        </div>
      )}
      {newer === null && read.newestRevision > own.number && (
        <p className="mt-4 text-base text-muted">The unit is at {read.newestColour.toUpperCase()} now; you are not in it.</p>
      )}
    </div>
  )
}
