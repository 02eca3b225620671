import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn.js'
import { toneWash, type Tone } from './tone.js'

export interface ChipProps extends ComponentProps<'span'> {
  readonly tone?: Tone
  readonly icon?: ReactNode
}

/** A word that belongs to what is beside it: a category, a flag, a count. */
export function Chip({ tone = 'quiet', icon, className, children, ...rest }: ChipProps) {
  return (
    <span
      {...rest}
      className={cn(
        'inline-flex h-5 items-center gap-1 rounded-small px-1.5 text-small font-medium whitespace-nowrap tabular-nums forced-colors:border [&_svg]:size-3',
        toneWash[tone],
        className,
      )}
    >
      {icon}
      {children}
    </span>
  )
}
