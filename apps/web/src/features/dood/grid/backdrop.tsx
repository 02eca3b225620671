import { memo } from 'react'
import type { Block } from './blocks-of.js'
import { blockKey } from './blocks-of.js'
import { DAY_WIDTH } from './geometry.js'

interface BackdropProps {
  readonly blocks: readonly Block[]
  readonly shown: readonly number[]
}

/** The paper behind the days and the lines between them. */
export const Backdrop = memo(function Backdrop({ blocks, shown }: BackdropProps) {
  return shown.map((at) => {
    const block = blocks[at]
    if (!block) return null
    return (
      <div key={blockKey(block)} aria-hidden className="dood-block" style={{ left: block.left, width: block.width }}>
        {block.kind === 'totals' ? (
          <div className="grow border-l border-l-edge/60" />
        ) : (
          block.columns.map(({ position, paper, edge }) => <div key={position} className={`shrink-0 ${paper} ${edge}`} style={{ width: DAY_WIDTH }} />)
        )}
      </div>
    )
  })
})
