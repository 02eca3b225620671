import { useId, type ReactNode } from 'react'
import { cn } from './cn.js'

export interface SectionProps {
  readonly title: string
  readonly actions?: ReactNode
  readonly className?: string
  readonly children: ReactNode
}

/** A named part of a screen, set apart by space, not by a box. */
export function Section({ title, actions, className, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={cn('mb-8', className)}>
      <div className="mb-2 flex min-h-control flex-wrap items-center justify-between gap-2">
        <h2 id={id} className="text-reading font-semibold">
          {title}
        </h2>
        {actions}
      </div>
      {children}
    </section>
  )
}
