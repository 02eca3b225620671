import { OctagonAlert } from 'lucide-react'
import type { ReactNode } from 'react'

export interface ErrorNoticeProps {
  /** What happened. */
  readonly title: string
  /** What was kept. */
  readonly kept?: ReactNode
  /** What to do; often a button. */
  readonly action?: ReactNode
  /** What the operator can look up. */
  readonly reference?: string
}

/** What happened, what was kept, what to do: in that order, read out at once. */
export function ErrorNotice({ title, kept, action, reference }: ErrorNoticeProps) {
  return (
    <div role="alert" className="flex gap-3 border-l-2 border-bad bg-bad-wash px-3 py-2.5">
      <OctagonAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-bad" />
      <div className="flex min-w-0 flex-col items-start gap-1">
        <p className="font-semibold text-bad">{title}</p>
        {kept && <p>{kept}</p>}
        {action && <div className="mt-1.5">{action}</div>}
        {reference && <p className="text-small text-muted">Reference {reference}</p>}
      </div>
    </div>
  )
}
