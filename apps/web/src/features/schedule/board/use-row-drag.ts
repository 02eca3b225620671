import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview'
import { attachClosestEdge, extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge'
import { useEffect, useState, type RefObject } from 'react'
import type { BoardRow } from './board-rows.js'
import { accepts, type Dragged } from './dragged.js'

export interface RowDrag {
  readonly element: RefObject<HTMLElement | null>
  /** What is held to drag the row; the whole row when left out. */
  readonly handle?: RefObject<HTMLElement | null>
  readonly row: BoardRow
  /** What a drag that starts here carries, or null when nothing starts here. */
  readonly carry: (() => Dragged) | null
  readonly isOn: boolean
}

/** Lets a row be dragged and dropped on; gives the edge something would land at, while it is over the row. */
export function useRowDrag({ element, handle, row, carry, isOn }: RowDrag): 'top' | 'bottom' | null {
  const [edge, setEdge] = useState<'top' | 'bottom' | null>(null)
  useEffect(() => {
    const node = element.current
    if (!node || !isOn) return
    const follow = ({ self, source }: { self: { data: Record<string | symbol, unknown> }; source: { data: Record<string, unknown> } }) =>
      setEdge(lineOf(row, source.data, extractClosestEdge(self.data)))
    const target = dropTargetForElements({
      element: node,
      canDrop: ({ source }) => accepts(row, source.data),
      getData: ({ input }) => attachClosestEdge({ row }, { element: node, input, allowedEdges: ['top', 'bottom'] }),
      onDragEnter: follow,
      onDrag: follow,
      onDragLeave: () => setEdge(null),
      onDrop: () => setEdge(null),
    })
    return carry ? combine(target, startOf(node, handle?.current ?? null, carry)) : target
  }, [element, handle, row, carry, isOn])
  return edge
}

function startOf(element: HTMLElement, handle: HTMLElement | null, carry: () => Dragged) {
  return draggable({
    element,
    ...(handle && { dragHandle: handle }),
    getInitialData: () => ({ ...carry() }),
    onGenerateDragPreview: ({ nativeSetDragImage, source }) => {
      setCustomNativeDragPreview({
        nativeSetDragImage,
        render: ({ container }) => {
          container.textContent = String(source.data['words'])
          container.className = 'rounded-medium bg-slate px-3 py-2 font-semibold text-on-slate'
        },
      })
    },
  })
}

/** The head of a day takes strips beneath it, its break above it. */
function lineOf(row: BoardRow, data: Record<string, unknown>, edge: string | null): 'top' | 'bottom' | null {
  if (data['kind'] === 'strips' && row.kind === 'day') return 'bottom'
  if (row.kind === 'break') return 'top'
  return edge === 'top' || edge === 'bottom' ? edge : null
}
