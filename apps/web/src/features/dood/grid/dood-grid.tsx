import { useEffect, useId, useMemo, useRef } from 'react'
import type { DoodView } from '../dood-view.js'
import { totalColumnsOf } from '../words/total-columns.js'
import { CellTip } from './cell-tip.js'
import { widthOf } from './columns.js'
import { DoodTable } from './dood-table.js'
import { useCellTip } from './use-cell-tip.js'
import { useGridKeys } from './use-grid-keys.js'

/** Who works when: a row for each, a column for each date, the names and dates always in view. */
export function DoodGrid({ view }: { readonly view: DoodView }) {
  const { dood } = view
  const tipId = useId()
  const keys = useGridKeys()
  const { tip, follow, ...tipping } = useCellTip(tipId)
  const scroller = useStartAtToday(view)
  const totals = useMemo(() => totalColumnsOf(dood), [dood])
  return (
    <div ref={scroller} onScroll={follow} className="relative min-h-0 scroll-pt-20 scroll-pb-14 scroll-pl-48 overflow-auto border-y border-line xl:scroll-pl-84">
      <table
        role="grid"
        aria-label="Day out of Days"
        ref={keys.ref}
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
        style={{ width: widthOf(dood.days.length, totals) }}
      >
        <DoodTable view={view} totals={totals} />
      </table>
      {tip && <CellTip id={tipId} place={tip} view={view} />}
    </div>
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
