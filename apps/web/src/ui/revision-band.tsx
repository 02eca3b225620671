import type { ReactNode } from 'react'
import { cn } from './cn.js'
import { paperOf, printInk } from './palette.js'

export interface RevisionBandProps {
  /** The word on the paper: "PINK", "Second blue". */
  readonly colour: string
  /** When it was issued, what it replaces. */
  readonly children?: ReactNode
  readonly className?: string
}

/** Coloured paper across the head of a document; the word is always there, for photocopiers work in black and white. */
export function RevisionBand({ colour, children, className }: RevisionBandProps) {
  return (
    <p
      style={{ backgroundColor: paperOf(colour), color: printInk }}
      className={cn(
        'flex flex-wrap items-baseline gap-x-3 rounded-small border border-edge/40 px-3 py-1.5 tabular-nums print:[print-color-adjust:exact] set-night:brightness-[0.62] set-night:sepia-[0.35]',
        className,
      )}
    >
      <strong className="font-bold tracking-[0.04em] uppercase">{colour} revision</strong>
      {children && <span>{children}</span>}
    </p>
  )
}

/** The same paper as a chip, for lists and the phone's sticky bar. */
export function RevisionChip({ colour, children, className }: RevisionBandProps) {
  return (
    <span
      style={{ backgroundColor: paperOf(colour), color: printInk }}
      className={cn(
        'inline-flex h-5 items-center gap-1 rounded-small border border-edge/50 px-1.5 text-small font-bold tracking-[0.04em] whitespace-nowrap uppercase print:[print-color-adjust:exact] set-night:brightness-[0.62] set-night:sepia-[0.35]',
        className,
      )}
    >
      {colour}
      {children && <span className="font-medium tracking-normal normal-case">{children}</span>}
    </span>
  )
}
