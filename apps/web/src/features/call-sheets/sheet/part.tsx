import { useId, type ReactNode } from 'react'
import { cn } from '../../../ui/cn.js'

export interface PartProps {
  readonly title: string
  readonly className?: string
  readonly children: ReactNode
}

/** A named part of the sheet. */
export function Part({ title, className, children }: PartProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={cn('part', className)}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}
