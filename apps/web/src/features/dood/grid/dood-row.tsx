import type { DoodRow as Row } from '@callboard/schedule'
import { memo } from 'react'
import { cellLabel } from '../words/cell-words.js'
import type { TotalColumn } from '../words/total-columns.js'
import { cellStyle } from './cell-style.js'

interface DoodRowProps {
  readonly row: Row
  /** Its place in the grid. */
  readonly at: number
  readonly performer: string
  readonly sceneNumbers: ReadonlyMap<string, string>
  /** The line at the left of each day. */
  readonly edges: readonly string[]
  readonly totals: readonly TotalColumn[]
}

/** One element: who it is, its days, its totals. */
export const DoodRow = memo(function DoodRow({ row, at, performer, sceneNumbers, edges, totals }: DoodRowProps) {
  const { element, cells } = row
  return (
    <tr data-line className="group h-8">
      <th scope="row" className="sticky left-0 z-10 max-w-48 border-b border-b-line bg-paper p-0 text-left font-normal group-hover:bg-hover">
        <span className="flex items-baseline gap-2 pr-2">
          <span className="w-8 shrink-0 text-base font-semibold">{element.boardId}</span>
          <span className="truncate text-base" title={element.name}>
            {element.name}
          </span>
        </span>
      </th>
      <td role="gridcell" data-cell tabIndex={-1} className={PERFORMER}>
        {performer}
      </td>
      {cells.map((cell, position) => (
        <td
          key={position}
          role="gridcell"
          data-cell
          data-row={at}
          data-position={position}
          tabIndex={-1}
          aria-label={cellLabel(cell, sceneNumbers)}
          className={`${DAY} ${edges[position] ?? ''} ${cellStyle(cell)}`}
        >
          {cell.code}
        </td>
      ))}
      {totals.map(({ key, text }, column) => (
        <td key={key} role="gridcell" data-cell tabIndex={-1} className={`${TOTAL} ${column === 0 ? 'border-l border-l-edge/60' : ''} ${key === 'paid' ? 'font-semibold' : ''}`}>
          {text(row.totals) || <span className="text-muted">–</span>}
        </td>
      ))}
    </tr>
  )
})

const FOCUS = 'scroll-mt-20 focus-visible:relative focus-visible:z-[5] focus-visible:outline-offset-0'
const PERFORMER = `${FOCUS} max-w-36 truncate border-b border-b-line bg-paper pr-2 text-muted group-hover:bg-hover xl:sticky xl:left-48 xl:z-10`
const DAY = `${FOCUS} border-b border-b-line p-0 text-center focus-visible:shadow-[inset_0_0_0_2px_var(--sheet)]`
const TOTAL = `${FOCUS} border-b border-b-line px-2 text-right whitespace-nowrap`
