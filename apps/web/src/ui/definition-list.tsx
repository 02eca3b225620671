import type { ReactNode } from 'react'
import { cn } from './cn.js'

export interface DefinitionListProps {
  readonly items: readonly { readonly term: string; readonly value: ReactNode }[]
  readonly className?: string
}

/** Facts by name: terms aligned on the left, values on one edge. */
export function DefinitionList({ items, className }: DefinitionListProps) {
  return (
    <dl className={cn('grid grid-cols-[minmax(7rem,auto)_1fr] gap-x-4 gap-y-1.5', className)}>
      {items.map(({ term, value }) => (
        <div key={term} className="contents">
          <dt className="text-muted">{term}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
