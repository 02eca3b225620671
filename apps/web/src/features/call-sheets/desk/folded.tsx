import { type ReactNode, useState } from 'react'

interface FoldedProps {
  readonly title: string
  /** Whether something is typed in it: then it is open from the start. */
  readonly filled: boolean
  /** What stands in it, while it is closed. */
  readonly note?: string
  readonly children: ReactNode
}

/** A part of the desk that is closed until somebody needs it. */
export function Folded({ title, filled, note, children }: FoldedProps) {
  const [open, setOpen] = useState(filled)
  return (
    <details className="border-t border-line last:border-b" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="flex min-h-control flex-wrap items-center gap-x-3 py-1.5">
        <span className="font-medium">{title}</span>
        {note && <span className="text-muted">{note}</span>}
      </summary>
      {open && <div className="flex flex-col gap-4 pt-1 pb-5">{children}</div>}
    </details>
  )
}
