import { CAST } from '@callboard/schedule'
import { groupedBy } from '@callboard/basics'
import { useEffect, useId, useMemo, useRef } from 'react'
import type { DoodView } from '../dood-view.js'
import { TOTALS } from '../words/counts-words.js'
import { CellTip } from './cell-tip.js'
import { edgeOf, weeksOf } from './columns-of.js'
import { Columns, widthOf } from './columns.js'
import { DoodFoot } from './dood-foot.js'
import { DoodHead } from './dood-head.js'
import { DoodRow } from './dood-row.js'
import { useCellTip } from './use-cell-tip.js'
import { useGridKeys } from './use-grid-keys.js'

/** Who works when: a row for each, a column for each date, the names and dates always in view. */
export function DoodGrid({ view }: { readonly view: DoodView }) {
  const { dood, today } = view
  const tipId = useId()
  const keys = useGridKeys()
  const { tip, follow, ...tipping } = useCellTip(tipId)
  const scroller = useStartAtToday(view)
  const weeks = useMemo(() => weeksOf(dood.days), [dood])
  const edges = useMemo(() => dood.days.map((day) => edgeOf(day, today)), [dood, today])
  const hasCost = dood.rows.some(({ totals }) => totals.cost !== null)
  return (
    <div ref={scroller} onScroll={follow} className="relative min-h-0 scroll-pt-20 scroll-pb-14 scroll-pl-48 overflow-auto border-y border-line xl:scroll-pl-84">
      <table
        role="grid"
        aria-label="Day out of Days"
        {...keys}
        onKeyDown={(event) => {
          keys.onKeyDown(event)
          tipping.onEscape(event)
        }}
        onFocus={(event) => {
          keys.onFocus(event)
          tipping.onFocus(event)
        }}
        onBlur={tipping.onBlur}
        onPointerOver={tipping.onPointerOver}
        onPointerLeave={tipping.onPointerLeave}
        className="table-fixed border-separate border-spacing-0 text-small tabular-nums"
        style={{ width: widthOf(dood.days.length, hasCost) }}
      >
        <Columns days={dood.days} weeks={weeks} hasCost={hasCost} />
        <DoodHead days={dood.days} weeks={weeks} today={today} hasCost={hasCost} />
        <Bodies view={view} edges={edges} hasCost={hasCost} />
        <DoodFoot days={dood.days} edges={edges} hasCost={hasCost} />
      </table>
      {tip && <CellTip id={tipId} place={tip} view={view} />}
    </div>
  )
}

interface BodiesProps {
  readonly view: DoodView
  readonly edges: readonly string[]
  readonly hasCost: boolean
}

/** The rows by category, each category named when there are several. */
function Bodies({ view: { dood, facts }, edges, hasCost }: BodiesProps) {
  const groups = groupedBy(dood.rows.map((row, at) => ({ row, at })), ({ row }) => row.element.category)
  return [...groups].map(([category, rows]) => (
    <tbody key={category}>
      {groups.size > 1 && <GroupName name={category} columns={dood.days.length + TOTALS.length + 3 + Number(hasCost)} />}
      {rows.map(({ row, at }) => (
        <DoodRow
          key={row.element.elementId}
          row={row}
          at={at}
          performer={facts.performers.get(row.element.personId ?? '') ?? ''}
          sceneNumbers={facts.sceneNumbers}
          edges={edges}
          hasCost={hasCost}
        />
      ))}
    </tbody>
  ))
}

function GroupName({ name, columns }: { readonly name: string; readonly columns: number }) {
  return (
    <tr className="h-9">
      <th scope="rowgroup" className="sticky left-0 z-10 border-b border-b-line bg-paper pb-1 text-left align-bottom text-base font-semibold">
        {name === CAST ? 'Cast' : name}
      </th>
      <td colSpan={columns} className="border-b border-b-line bg-paper" />
    </tr>
  )
}

/** Opens with today in view, a week before it, while the shoot runs. */
function useStartAtToday({ dood: { days }, today }: DoodView) {
  const scroller = useRef<HTMLDivElement>(null)
  const position = days.findIndex(({ date }) => date === today)
  useEffect(() => {
    if (position > 7) scroller.current?.scrollTo({ left: (position - 7) * 32 })
    // Only when the screen opens: later the reader decides.
  }, [])
  return scroller
}
