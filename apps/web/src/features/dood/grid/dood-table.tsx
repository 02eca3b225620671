import { memo, useMemo, useRef } from 'react'
import type { DoodView } from '../dood-view.js'
import { Backdrop } from './backdrop.js'
import { blocksOf, blockWith, columnKeys, widthOf, type Block } from './blocks-of.js'
import { DoodFoot, FOOT_LINES } from './dood-foot.js'
import { DoodHead } from './dood-head.js'
import { DoodRow } from './dood-row.js'
import { DAY_WIDTH, HEAD_HEIGHT } from './geometry.js'
import { linesOf, type Line } from './lines-of.js'
import { useGridKeys } from './use-grid-keys.js'
import { useBlocksInView, useLinesInView } from './use-in-view.js'
import './dood-grid.css'

interface DoodTableProps {
  readonly view: DoodView
}

const HEAD_ROWS = 2

/** The grid itself, of which only the rows and weeks in view are there, and the cell with the focus wherever it is. */
export const DoodTable = memo(function DoodTable({ view }: DoodTableProps) {
  const { dood, today } = view
  const scroller = useRef<HTMLDivElement>(null)
  const blocks = useMemo(() => blocksOf({ dood, today }), [dood, today])
  const lines = useMemo(() => linesOf(dood.rows), [dood])
  const { active, ...keys } = useGridKeys(useMemo(() => placesOf(lines, blocks), [lines, blocks]))
  const activeLine = lines.findIndex(({ key }) => key === active.line)
  const { items, height } = useLinesInView(scroller, lines, activeLine)
  const shown = useBlocksInView(scroller, blocks, useOpensAt(view))
  const kept = blockWith(blocks, active.column)
  const withKept = useMemo(() => (kept < 0 || shown.includes(kept) ? shown : [...shown, kept].sort((a, b) => a - b)), [shown, kept])
  const footShown = activeLine < 0 ? withKept : shown
  return (
    <div ref={scroller} className="dood-scroll scroll-pt-20 scroll-pb-14 scroll-pl-48 xl:scroll-pl-84">
      <div
        {...keys}
        role="grid"
        aria-label="Day out of Days"
        aria-rowcount={HEAD_ROWS + lines.length + FOOT_LINES.length}
        aria-colcount={1 + columnKeys(blocks).length}
        className="text-small tabular-nums"
        style={{ width: widthOf(blocks) }}
      >
        <DoodHead blocks={blocks} shown={shown} today={today} days={dood.days.length} />
        <div role="rowgroup" className="relative" style={{ height }}>
          <Backdrop blocks={blocks} shown={shown} />
          {items.map(({ index, key, start }) => {
            const line = lines[index]
            const place = { number: HEAD_ROWS + 1 + index, top: start - HEAD_HEIGHT }
            return line && <OneLine key={key} {...place} line={line} view={view} blocks={blocks} shown={index === activeLine ? withKept : shown} />
          })}
        </div>
        <DoodFoot blocks={blocks} shown={footShown} number={HEAD_ROWS + 1 + lines.length} />
      </div>
    </div>
  )
})

interface OneLineProps extends DoodTableProps {
  readonly line: Line
  readonly number: number
  readonly top: number
  readonly blocks: readonly Block[]
  readonly shown: readonly number[]
}

function OneLine({ line, view: { facts }, ...place }: OneLineProps) {
  if (line.kind === 'category') return <CategoryName name={line.name} number={place.number} top={place.top} />
  return <DoodRow {...place} row={line.row} performer={facts.performers.get(line.row.element.personId ?? '') ?? ''} sceneNumbers={facts.sceneNumbers} />
}

function CategoryName({ name, number, top }: { readonly name: string; readonly number: number; readonly top: number }) {
  return (
    <div role="row" aria-rowindex={number} className="dood-line h-9 bg-paper" style={{ top }}>
      <div role="rowheader" aria-colindex={1} className="sticky left-0 z-10 flex h-full w-48 items-end bg-paper pb-1 text-base font-semibold">
        {name}
      </div>
    </div>
  )
}

/** Where arrow keys go, by name: rows and the foot's, then columns. */
function placesOf(lines: readonly Line[], blocks: readonly Block[]) {
  const rows = lines.flatMap(({ kind, key }) => (kind === 'element' ? [key] : []))
  const columns = columnKeys(blocks)
  const dates = columns.slice(1, columns.length - (blocks.at(-1)?.columns.length ?? 0))
  return { lines: [...rows, ...FOOT_LINES.map(({ key }) => key)], columns, columnsOfFoot: dates, foot: rows.length }
}

/** Opens with today in view, a week before it, while the shoot runs. */
function useOpensAt({ dood: { days }, today }: DoodView): number {
  return Math.max(0, days.findIndex(({ date }) => date === today) - 7) * DAY_WIDTH
}
