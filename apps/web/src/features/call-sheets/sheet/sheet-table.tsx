import type { ReactNode } from 'react'
import { cn } from '../../../ui/cn.js'

export interface Column<Item> {
  readonly head: string
  readonly of: (item: Item) => ReactNode
  readonly className?: string
}

export interface SheetTableProps<Item> {
  readonly caption: string
  readonly columns: readonly Column<Item>[]
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
}

/** A table of the sheet: hairlines, its head repeated on each page; the first cell names the row. */
export function SheetTable<Item>({ caption, columns, items, keyOf }: SheetTableProps<Item>) {
  return (
    <table>
      <caption className="sr-only">{caption}</caption>
      <SheetTableHead columns={columns} />
      <tbody>
        {items.map((item) => (
          <SheetTableRow key={keyOf(item)} columns={columns} item={item} />
        ))}
      </tbody>
    </table>
  )
}

export function SheetTableHead<Item>({ columns }: Pick<SheetTableProps<Item>, 'columns'>) {
  return (
    <thead>
      <tr>
        {columns.map(({ head, className }) => (
          <th key={head} scope="col" className={cn('label', className)}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
  )
}

export function SheetTableRow<Item>({ columns, item }: Pick<SheetTableProps<Item>, 'columns'> & { readonly item: Item }) {
  return (
    <tr>
      {columns.map(({ head, of, className }, index) =>
        index === 0 ? (
          <th key={head} scope="row" className={className}>
            {of(item)}
          </th>
        ) : (
          <td key={head} className={className}>
            {of(item)}
          </td>
        ),
      )}
    </tr>
  )
}
