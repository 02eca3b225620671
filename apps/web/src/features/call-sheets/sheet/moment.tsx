import type { PrintedTime } from '@callboard/call-sheet'

/** A clock time, with its day beside it when it is not the sheet's own; one that was typed over a derived one says what would stand there. */
export function Moment({ of: { time, otherDay, typed, derived } }: { readonly of: PrintedTime }) {
  return (
    <span className="whitespace-nowrap">
      {time}
      {otherDay && <span className="text-[0.72em] font-semibold"> {otherDay}</span>}
      {typed && (
        <span className="text-[0.72em] font-semibold print:hidden" title={`Typed; was derived: ${derived}`}>
          {' '}
          <span aria-hidden>✎</span>
          <span className="sr-only">(typed, was derived: {derived})</span>
        </span>
      )}
    </span>
  )
}
