import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/button.js'
import { classWords, type DiffRow } from './change-words.js'

const FIRST = 6

export interface DiffTableProps {
  readonly label: string
  readonly rows: readonly DiffRow[]
  /** What somebody said to a change, beside it. */
  readonly beside?: (row: DiffRow) => ReactNode
}

/** Before and after side by side; one under the other on a phone. Old struck through in grey, new in bold, both with words. */
export function DiffTable({ label, rows, beside }: DiffTableProps) {
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, FIRST)
  return (
    <div>
      <ul aria-label={label} className="flex flex-col">
        {shown.map((row, index) => (
          <li key={index} className="grid gap-x-4 border-t border-line py-1.5 first:border-0 sm:grid-cols-[9.5rem_minmax(0,1fr)_minmax(0,1fr)]">
            <span>
              <span className="font-medium">{classWords[row.class]}</span>
              {row.word !== classWords[row.class] && <span className="text-muted">, {row.word.toLowerCase()}</span>}
              <span className="block text-muted tabular-nums">{row.day}</span>
            </span>
            <Before row={row} />
            <span className="min-w-0 tabular-nums">
              <span className="text-muted">now </span>
              <ins className="font-semibold no-underline">{row.after}</ins>
              {row.by && <span className="text-muted">, by {row.by}</span>}
              {beside?.(row)}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button kind="quiet" className="-ml-3 print:hidden" onClick={() => setAll(true)}>
          {rows.length - FIRST} more
        </Button>
      )}
    </div>
  )
}

function Before({ row: { before } }: { readonly row: DiffRow }) {
  if (before === null) return <span className="text-muted max-sm:hidden">new</span>
  return (
    <span className="min-w-0 text-muted tabular-nums">
      was{' '}
      <del>{before}</del>
    </span>
  )
}
