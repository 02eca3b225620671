import { useId } from 'react'
import type { DoodView } from '../dood-view.js'
import { CellTip } from './cell-tip.js'
import { DoodTable } from './dood-table.js'
import { useCellTip } from './use-cell-tip.js'

/** Who works when: a row for each, a column for each date, the names and dates always in view. */
export function DoodGrid({ view }: { readonly view: DoodView }) {
  const tipId = useId()
  const { tip, ...tipping } = useCellTip(tipId)
  return (
    <div {...tipping} className="flex min-h-0 flex-col">
      <DoodTable view={view} />
      {tip && <CellTip id={tipId} place={tip} view={view} />}
    </div>
  )
}
