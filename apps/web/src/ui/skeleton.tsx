import { cn } from './cn.js'
import { useLate } from './use-late.js'

export interface SkeletonProps {
  /** How many lines of text are expected. */
  readonly lines?: number
  readonly className?: string
}

/** The shape of what is coming, after 150 ms. */
export function Skeleton({ lines = 3, className }: SkeletonProps) {
  const late = useLate(150)
  return (
    <div role="status" aria-label="Loading" className={cn('flex flex-col', className)}>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="flex h-row items-center">
          {late && <span className={cn('h-3 rounded-small bg-hover', widths[line % widths.length])} />}
        </span>
      ))}
    </div>
  )
}

const widths = ['w-3/5', 'w-4/5', 'w-2/5', 'w-3/4']
