import { groupedBy } from '@callboard/basics'
import { CAST } from '@callboard/schedule'
import { memo, useMemo } from 'react'
import type { DoodView } from '../dood-view.js'
import type { TotalColumn } from '../words/total-columns.js'
import { edgeOf, weeksOf } from './columns-of.js'
import { Columns } from './columns.js'
import { DoodFoot } from './dood-foot.js'
import { DoodHead } from './dood-head.js'
import { DoodRow } from './dood-row.js'
import { useRowByRow } from './use-row-by-row.js'

interface DoodTableProps {
  readonly view: DoodView
  readonly totals: readonly TotalColumn[]
}

/** What is in the grid; it stays as it is while a reader walks about in it. */
export const DoodTable = memo(function DoodTable({ view, totals }: DoodTableProps) {
  const { dood, today } = view
  const weeks = useMemo(() => weeksOf(dood.days), [dood])
  const edges = useMemo(() => dood.days.map((day) => edgeOf(day, today)), [dood, today])
  return (
    <>
      <Columns days={dood.days} weeks={weeks} totals={totals} />
      <DoodHead days={dood.days} weeks={weeks} today={today} totals={totals} />
      <Bodies view={view} edges={edges} totals={totals} />
      <DoodFoot days={dood.days} edges={edges} totals={totals.length} />
    </>
  )
})

interface BodiesProps extends DoodTableProps {
  readonly edges: readonly string[]
}

/** The rows by category, each category named when there are several. */
function Bodies({ view: { dood, facts }, edges, totals }: BodiesProps) {
  const made = useRowByRow(dood.rows.length)
  const groups = groupedBy(dood.rows.slice(0, made).map((row, at) => ({ row, at })), ({ row }) => row.element.category)
  const isOne = dood.rows.every(({ element }) => element.category === dood.rows[0]?.element.category)
  return [...groups].map(([category, rows]) => (
    <tbody key={category}>
      {!isOne && <GroupName name={category} columns={dood.days.length + totals.length + 1} />}
      {rows.map(({ row, at }) => (
        <DoodRow
          key={row.element.elementId}
          row={row}
          at={at}
          performer={facts.performers.get(row.element.personId ?? '') ?? ''}
          sceneNumbers={facts.sceneNumbers}
          edges={edges}
          totals={totals}
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
