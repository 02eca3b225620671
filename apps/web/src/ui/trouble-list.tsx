import { CircleCheckBig, OctagonAlert, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'

export interface TroubleLine {
  readonly key: string
  readonly isBad: boolean
  readonly words: string
  readonly todo: string
}

export interface TroubleListProps<Line extends TroubleLine> {
  readonly label: string
  readonly lines: readonly Line[]
  /** Where a line is put right. */
  readonly fix: (line: Line) => ReactNode
}

const FIRST = 8

/** What is in the way, each with what to do about it and a way there; a long list is folded. */
export function TroubleList<Line extends TroubleLine>({ label, lines, fix }: TroubleListProps<Line>) {
  if (lines.length === 0) {
    return (
      <p className="flex items-center gap-2">
        <CircleCheckBig aria-hidden className="size-4 text-good" />
        Nothing is in the way.
      </p>
    )
  }
  const rest = lines.slice(FIRST)
  return (
    <>
      <Lines label={label} lines={lines.slice(0, FIRST)} fix={fix} />
      {rest.length > 0 && (
        <details>
          <summary className="min-h-control py-1.5 font-medium">{rest.length} more</summary>
          <Lines label={`More: ${label}`} lines={rest} fix={fix} />
        </details>
      )}
    </>
  )
}

function Lines<Line extends TroubleLine>({ label, lines, fix }: TroubleListProps<Line>) {
  return (
    <ul aria-label={label} className="flex flex-col gap-1">
      {lines.map((line) => (
        <li key={line.key} className="flex items-start gap-2">
          {line.isBad ? <OctagonAlert aria-label="Serious" className="mt-0.5 size-4 shrink-0 text-bad" /> : <TriangleAlert aria-label="To look at" className="mt-0.5 size-4 shrink-0 text-warn" />}
          <span>
            {line.words} <span className="text-muted">{line.todo}</span> {fix(line)}
          </span>
        </li>
      ))}
    </ul>
  )
}
