import type { ReactNode } from 'react'

export interface PageHeaderProps {
  readonly title: ReactNode
  /** One quiet line beneath: counts, dates, state. */
  readonly facts?: ReactNode
  /** The one thing to do next, last. */
  readonly actions?: ReactNode
}

/** The head of a screen: its name, its facts, its one next step. */
export function PageHeader({ title, facts, actions }: PageHeaderProps) {
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <h1 className="text-title font-semibold text-balance">{title}</h1>
        {facts && <div className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-muted">{facts}</div>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  )
}
