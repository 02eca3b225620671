import type { ReactNode } from 'react'

export interface DataListProps<Item> {
  readonly label: string
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  readonly children: (item: Item) => ReactNode
}

/** A table's rows as a list, for phones: each item lays itself out, hairlines between. */
export function DataList<Item>({ label, items, keyOf, children }: DataListProps<Item>) {
  return (
    <ul aria-label={label} className="divide-y divide-line border-y border-line">
      {items.map((item) => (
        <li key={keyOf(item)} className="py-2.5">
          {children(item)}
        </li>
      ))}
    </ul>
  )
}

export interface DataItemProps {
  /** The number, name or time the eye looks for first. */
  readonly lead: ReactNode
  readonly title: ReactNode
  readonly facts?: ReactNode
  readonly end?: ReactNode
}

/** The usual layout of one item: figure, name, quiet line, state. */
export function DataItem({ lead, title, facts, end }: DataItemProps) {
  return (
    <div className="flex items-start gap-3">
      <span className="w-12 shrink-0 text-reading font-semibold tabular-nums">{lead}</span>
      <span className="min-w-0 grow">
        <span className="block font-medium">{title}</span>
        {facts && <span className="block text-muted">{facts}</span>}
      </span>
      {end && <span className="shrink-0">{end}</span>}
    </div>
  )
}
