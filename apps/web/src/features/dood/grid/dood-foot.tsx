import { memo } from 'react'
import { blockKey, type Block } from './blocks-of.js'

interface DoodFootProps {
  readonly blocks: readonly Block[]
  readonly shown: readonly number[]
  /** The number of its first row in the grid. */
  readonly number: number
}

/** How many work and are held each day; it stays in view. */
export const DoodFoot = memo(function DoodFoot({ blocks, shown, number }: DoodFootProps) {
  return (
    <div role="rowgroup" className="sticky bottom-0 z-30 border-t border-t-edge/60 bg-paper">
      {FOOT_LINES.map(({ key, word, kind }, at) => (
        <div key={key} role="row" aria-rowindex={number + at} data-line={key} className="relative flex h-7">
          <div role="rowheader" aria-colindex={1} className="sticky left-0 z-10 flex w-48 shrink-0 items-center bg-paper pl-10 font-medium text-muted xl:w-84">
            {word}
          </div>
          {shown.map((position) => {
            const block = blocks[position]
            return block?.kind === 'week' && <Counts key={blockKey(block)} block={block} kind={kind} />
          })}
        </div>
      ))}
    </div>
  )
})

/** The rows of the foot as they are walked through. */
export const FOOT_LINES = [
  { key: 'foot work', word: 'Working', kind: 'work' },
  { key: 'foot hold', word: 'Held', kind: 'hold' },
] as const

function Counts({ block, kind }: { readonly block: Extract<Block, { kind: 'week' }>; readonly kind: 'work' | 'hold' }) {
  return (
    <div role="presentation" className="dood-block" style={{ left: block.left, width: block.width }}>
      {block.columns.map(({ day, position, edge }) => (
        <div
          key={day.date}
          role="gridcell"
          aria-colindex={position + 3}
          data-column={day.date}
          tabIndex={-1}
          className={`w-8 shrink-0 text-center leading-7 focus-visible:-outline-offset-2 ${edge}`}
        >
          {day.counts[kind] || ''}
        </div>
      ))}
    </div>
  )
}
