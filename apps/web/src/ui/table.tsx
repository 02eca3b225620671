import type { ComponentProps, ReactNode } from 'react'
import { cn } from './cn.js'

export interface TableProps extends ComponentProps<'table'> {
  /** What the table lists; read out, not shown. */
  readonly caption: string
}

/** Rows of 32 px on hairlines. Compose with TableHead, TableBody, Row, HeadCell and Cell; it scrolls sideways by itself. */
export function Table({ caption, className, children, ...rest }: TableProps) {
  return (
    <div className="overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
      <table {...rest} className={cn('w-full border-collapse text-left', className)}>
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  )
}

export function TableHead({ children }: { readonly children: ReactNode }) {
  return (
    <thead className="border-b border-edge/60 text-small text-muted">
      <tr>{children}</tr>
    </thead>
  )
}

export function TableBody({ children }: { readonly children: ReactNode }) {
  return <tbody>{children}</tbody>
}

export function Row({ className, ...rest }: ComponentProps<'tr'>) {
  return <tr {...rest} className={cn('h-row border-b border-line hover:bg-hover aria-selected:bg-accent-wash', className)} />
}

export interface CellProps extends ComponentProps<'td'> {
  /** Times, counts and pages line up on the right. */
  readonly figures?: boolean
}

export function HeadCell({ figures, className, ...rest }: ComponentProps<'th'> & CellProps) {
  return <th scope="col" {...rest} className={cn('h-row px-2 font-medium first:pl-0 last:pr-0', figures && 'text-right tabular-nums', className)} />
}

export function Cell({ figures, className, ...rest }: CellProps) {
  return <td {...rest} className={cn('px-2 py-1 first:pl-0 last:pr-0', figures && 'text-right tabular-nums', className)} />
}
