import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useNarrowScreen } from '../../../lib/use-narrow-screen.js'
import type { Element } from '../breakdown-facts.js'
import { ElementRow } from './element-row.js'
import { type ListKeys, useListKeys } from './use-list-keys.js'

/** Above this many, only those in view are there. */
const MANY = 120
const HEIGHT = { wide: 36, narrow: 56 }

/** Elements, each opening at the side; one tab stop, walked by keys. */
export function ElementList({ elements }: { readonly elements: readonly Element[] }) {
  const keys = useListKeys(elements)
  return (
    <div className="mt-2">
      <div aria-hidden className="hidden h-row items-center gap-x-3 border-b border-line text-small text-muted md:grid md:grid-cols-[2.5rem_minmax(0,1.5fr)_9.5rem_minmax(0,1.2fr)_3.5rem_6.5rem_4.5rem]">
        <span>Label</span>
        <span>Name</span>
        <span>Category</span>
        <span>Performer</span>
        <span className="text-right">Scenes</span>
        <span>Hold, drop</span>
        <span className="text-right">Day rate</span>
      </div>
      {elements.length > MANY ? <InView elements={elements} keys={keys} /> : (
        <ul aria-label="Elements" {...keys.list}>
          {elements.map((element, index) => (
            <li key={element.elementId}><ElementRow element={element} isTabStop={index === keys.at} /></li>
          ))}
        </ul>
      )}
    </div>
  )
}

function InView({ elements, keys }: { readonly elements: readonly Element[]; readonly keys: ListKeys }) {
  const scroller = useRef<HTMLDivElement>(null)
  const height = useNarrowScreen() ? HEIGHT.narrow : HEIGHT.wide
  const virtual = useVirtualizer({
    count: elements.length, getScrollElement: () => scroller.current, estimateSize: () => height, overscan: 12, getItemKey: (index) => elements[index]?.elementId ?? index,
    // The tab stop is there wherever the list is scrolled to.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), keys.at])].toSorted((a, b) => a - b),
  })
  return (
    <div ref={scroller} className="max-h-[calc(100dvh-18rem)] min-h-80 overflow-y-auto">
      <ul aria-label="Elements" {...keys.list} className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const element = elements[index]
          return element && (
            <li key={key} aria-setsize={elements.length} aria-posinset={index + 1} className="absolute inset-x-0 top-0" style={{ height, transform: `translateY(${start}px)` }}>
              <ElementRow element={element} isTabStop={index === keys.at} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
