import type { ReactNode } from 'react'

export interface EmptyStateProps {
  /** One sentence that teaches what belongs here. */
  readonly children: ReactNode
  /** One button that begins it. */
  readonly action?: ReactNode
}

/** Nothing here yet, and how to begin. */
export function EmptyState({ children, action }: EmptyStateProps) {
  return (
    <div className="flex max-w-prose flex-col items-start gap-4 border-t border-line py-10">
      <p className="text-reading text-balance text-muted">{children}</p>
      {action}
    </div>
  )
}
