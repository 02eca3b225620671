import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import type { RefObject } from 'react'
import type { BoardScreen } from '../board-context.js'
import { type Dragged, draggedOf } from './dragged.js'
import { type DropTarget, placeOfDrop } from './drop-place.js'
import type { Place } from './neighbour-place.js'

export interface BoardDrop {
  readonly screen: BoardScreen
  /** While strips are held over a place: what they are and where; null when nothing is. */
  readonly onHover: (hover: { readonly stripIds: readonly string[]; readonly place: Place } | null) => void
}

/** The pointer rests this long over a place before what a drop there would do is worked out. */
const REST = 40

/** Follows everything dragged until it is ended. */
export function boardDrop(latest: RefObject<BoardDrop>): () => void {
  let over = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  const hover = (dragged: Dragged | null, target: DropTarget | null) => {
    const { screen, onHover } = latest.current
    const key = dragged?.kind === 'strips' && target ? keyOf(target) : ''
    if (key === over) return
    over = key
    clearTimeout(timer)
    if (key === '' || dragged?.kind !== 'strips' || !target) return onHover(null)
    timer = setTimeout(() => onHover({ stripIds: dragged.stripIds, place: placeOfDrop(screen.store.snapshot().board, target) }), REST)
  }
  const stop = monitorForElements({
    canMonitor: ({ source }) => draggedOf(source.data) !== null,
    onDrag: ({ source, location }) => hover(draggedOf(source.data), targetOf(latest.current, location.current.dropTargets[0]?.data)),
    onDrop: ({ source, location }) => {
      hover(null, null)
      perform(latest.current, draggedOf(source.data), targetOf(latest.current, location.current.dropTargets[0]?.data))
    },
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}

function keyOf(target: DropTarget): string {
  return 'edge' in target ? `${target.row.key} ${target.edge}` : 'beside'
}

/** Where a drag is over this board; null: nowhere, or over another board. */
function targetOf({ screen }: BoardDrop, data: Record<string | symbol, unknown> | undefined): DropTarget | null {
  if (!data || data['row'] === undefined || data['draftId'] !== screen.draftId) return null
  return data as unknown as DropTarget
}

function perform({ screen }: BoardDrop, dragged: Dragged | null, target: DropTarget | null) {
  if (!dragged || !target) return
  const { actions, store } = screen
  const { board } = store.snapshot()
  if (dragged.kind === 'strips') {
    const place = placeOfDrop(board, target)
    return dragged.draftId === screen.draftId ? actions.move(dragged.stripIds, place) : actions.bringFrom(dragged, place)
  }
  if (!('edge' in target) || target.row.kind !== 'day') return
  const { position, day } = target.row
  const after = target.edge === 'bottom' ? day.id : (board.days[position - 2]?.id ?? null)
  if (dragged.draftId === screen.draftId) actions.moveDay(dragged.dayId, after, 'stayInPlace')
  else actions.bringDay(dragged, after)
}
