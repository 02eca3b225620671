import { useState } from 'react'
import { Button } from '../../ui/button.js'
import type { ChangeRow } from './change-rows.js'

const FIRST = 6

export interface ChangeListProps {
  readonly name: string
  readonly rows: readonly ChangeRow[]
}

/** Before and after, change by change; the rest when asked for. */
export function ChangeList({ name, rows }: ChangeListProps) {
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, FIRST)
  return (
    <div>
      <ul aria-label={`What changed for ${name}`} className="flex flex-col gap-0.5">
        {shown.map((row, index) => (
          <li key={index} className="grid gap-x-3 sm:grid-cols-[5.5rem_8.5rem_1fr]">
            <span className="flex gap-x-2 sm:contents">
              <span className="font-medium">{row.word}</span>
              <span className="text-muted tabular-nums">{row.day}</span>
            </span>
            <BeforeAfter row={row} />
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button kind="quiet" className="-ml-3" onClick={() => setAll(true)}>
          {rows.length - FIRST} more
        </Button>
      )}
    </div>
  )
}

/** Old struck through in grey, new in bold, both with words. */
function BeforeAfter({ row: { before, after, by } }: { readonly row: ChangeRow }) {
  return (
    <span className="min-w-0 tabular-nums">
      {before !== null && (
        <>
          <span className="sr-only">was </span>
          <del className="text-muted">{before}</del> <span aria-hidden>→</span> <span className="sr-only">, now </span>
        </>
      )}
      <ins className="font-semibold no-underline">{after}</ins>
      {by && <span className="text-muted">, by {by}</span>}
    </span>
  )
}
