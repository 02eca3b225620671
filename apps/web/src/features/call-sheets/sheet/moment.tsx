import type { PrintedTime } from '@callboard/call-sheet'

/** A clock time, with its day beside it when it is not the sheet's own. */
export function Moment({ of: { time, otherDay } }: { readonly of: PrintedTime }) {
  return (
    <span className="whitespace-nowrap">
      {time}
      {otherDay && <span className="text-[0.72em] font-semibold"> {otherDay}</span>}
    </span>
  )
}
