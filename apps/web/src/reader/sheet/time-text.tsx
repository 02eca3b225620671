import type { PrintedTime } from '@callboard/call-sheet'

/** A time as the sheet prints it, with its day when that is another. */
export function TimeText({ time }: { readonly time: PrintedTime }) {
  return (
    <span data-figures>
      {time.time}
      {time.otherDay !== null && <span className="font-normal text-muted"> {time.otherDay}</span>}
    </span>
  )
}
