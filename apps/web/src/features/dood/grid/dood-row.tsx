import type { DoodRow as Row } from '@callboard/schedule'
import { memo, useMemo, type ReactNode } from 'react'
import { cellLabel } from '../words/cell-words.js'
import { blockKey, type Block } from './blocks-of.js'
import { cellStyle } from './cell-style.js'
import { pixelsOf } from './geometry.js'

export interface DoodRowProps {
  readonly row: Row
  /** Its number in the grid, from 1, the head's rows too. */
  readonly number: number
  readonly top: number
  readonly performer: string
  readonly sceneNumbers: ReadonlyMap<string, string>
  readonly blocks: readonly Block[]
  /** Positions of the blocks that are there. */
  readonly shown: readonly number[]
}

/** One element: who it is, its days, its totals. */
export const DoodRow = memo(function DoodRow({ row, number, top, performer, sceneNumbers, blocks, shown }: DoodRowProps) {
  const { boardId, elementId, name } = row.element
  // React passes over the blocks that were there before: only those that come into view are made.
  const made = useMemo(() => new Map<number, ReactNode>(), [row, sceneNumbers, blocks])
  return (
    <div role="row" aria-rowindex={number} data-line={elementId} className="dood-line group flex h-8" style={{ top }}>
      {/* Together where both stay in view: each thing that stays is a layer of its own. */}
      <div role="presentation" className="contents xl:sticky xl:left-0 xl:z-10 xl:flex">
        <div role="rowheader" aria-colindex={1} className="sticky left-0 z-10 flex w-48 shrink-0 items-center gap-2 bg-paper pr-2 group-hover:bg-hover xl:static">
          <span className="w-8 shrink-0 text-base font-semibold">{boardId}</span>
          <span className="truncate text-base" title={name}>
            {name}
          </span>
        </div>
        <div role="gridcell" aria-colindex={2} data-column="performer" tabIndex={-1} className={PERFORMER}>
          {performer}
        </div>
      </div>
      {shown.map((at) => {
        const block = blocks[at]
        const known = made.get(at) ?? (block && <BlockOfRow key={blockKey(block)} block={block} row={row} sceneNumbers={sceneNumbers} />)
        made.set(at, known)
        return known
      })}
    </div>
  )
})

const PERFORMER = 'w-36 shrink-0 truncate bg-paper pr-2 leading-[31px] text-muted group-hover:bg-hover'

interface BlockOfRowProps extends Pick<DoodRowProps, 'row' | 'sceneNumbers'> {
  readonly block: Block
}

function BlockOfRow({ block, row, sceneNumbers }: BlockOfRowProps) {
  return (
    <div role="presentation" className="dood-block" style={{ left: block.left, width: block.width }}>
      {block.kind === 'week' ? daysOf(row, block, sceneNumbers) : totalsOf(row, block)}
    </div>
  )
}

function daysOf({ cells }: Row, { columns }: Extract<Block, { kind: 'week' }>, sceneNumbers: ReadonlyMap<string, string>): ReactNode {
  return columns.map(({ day, position }) => {
    const cell = cells[position]
    return cell && (
      <div
        key={day.date}
        role="gridcell"
        aria-colindex={position + 3}
        data-column={day.date}
        tabIndex={-1}
        aria-label={cellLabel(cell, sceneNumbers)}
        className={`dood-day ${cellStyle(cell)}`}
      >
        {cell.code}
      </div>
    )
  })
}

function totalsOf({ cells, totals }: Row, { columns }: Extract<Block, { kind: 'totals' }>): ReactNode {
  return columns.map(({ key, width, text }, at) => (
    <div
      key={key}
      role="gridcell"
      aria-colindex={cells.length + 3 + at}
      data-column={key}
      tabIndex={-1}
      className={`dood-total ${key === 'paid' ? 'font-semibold' : ''}`}
      style={{ width: pixelsOf(width) }}
    >
      {text(totals) || <span className="text-muted">–</span>}
    </div>
  ))
}
