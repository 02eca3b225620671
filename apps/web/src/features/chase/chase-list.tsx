import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { ChaseLineFragment } from '../../lib/graphql.generated.js'
import { usePrinting } from '../../lib/use-printing.js'
import { ChaseItem } from './chase-item.js'
import type { ChaseFocus, ChaseSetting } from './chase-setting.js'
import { groupWords } from './chase-words.js'

/** Above this many, only those in view are there. */
const MANY = 80
const HEIGHT = 92

export interface ChaseListProps {
  readonly rows: readonly ChaseLineFragment[]
  readonly setting: ChaseSetting
  readonly focus: ChaseFocus
}

/** Whom to chase: problems first, then by their own call; all of them on paper. */
export function ChaseList(props: ChaseListProps) {
  const { rows } = props
  const isPrinting = usePrinting()
  if (rows.length > MANY && !isPrinting) return <InView {...props} />
  return (
    <ul aria-label="Whom to chase" className="border-t border-line">
      {rows.map((row, index) => (
        <li key={row.personId}>
          <GroupHead rows={rows} index={index} />
          <ChaseItem row={row} setting={props.setting} focus={props.focus} />
        </li>
      ))}
    </ul>
  )
}

function InView({ rows, setting, focus }: ChaseListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => HEIGHT, overscan: 8, getItemKey: (index) => rows[index]?.personId ?? index,
  })
  const at = rows.findIndex(({ personId }) => personId === focus.personId)
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at)
  }, [at, virtual])
  return (
    <div ref={scroller} className="-mx-2 max-h-[calc(100dvh-14rem)] min-h-80 overflow-y-auto border-t border-line px-2">
      <ul aria-label="Whom to chase" className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          return row && (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${start}px)` }}
            >
              <GroupHead rows={rows} index={index} />
              <ChaseItem row={row} setting={setting} focus={focus} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function GroupHead({ rows, index }: { readonly rows: readonly ChaseLineFragment[]; readonly index: number }) {
  const group = rows[index]?.group
  if (!group || rows[index - 1]?.group === group) return null
  const count = rows.filter((row) => row.group === group).length
  return (
    <h2 className="pt-6 pb-1 text-reading font-semibold">
      {groupWords[group]} <span className="text-muted tabular-nums">{count}</span>
    </h2>
  )
}
