import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { setCustomNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview'
import type { RefObject } from 'react'
import type { BoardRow } from './board-rows.js'
import { accepts, type Dragged } from './dragged.js'
import { dropTargetAt, lineOf } from './drop-target.js'

export interface ListDrag {
  readonly scroller: RefObject<HTMLDivElement | null>
  /** Shows where something dragged would land. */
  readonly line: RefObject<HTMLDivElement | null>
  readonly rowOf: (key: string) => BoardRow | undefined
  /** What a drag that starts on a row carries. */
  readonly carry: (row: BoardRow) => Dragged | null
  readonly isOn: boolean
  /** Whether strips may be dropped beside the rows too, at the end. */
  readonly takesRest: boolean
  /** The board the list shows. */
  readonly draftId: string
}

type Latest = RefObject<ListDrag>

/** Lets the rows of a list be dragged and dropped on; gives the way to end it. */
export function listDrag(list: HTMLElement, latest: Latest): () => void {
  return combine(autoScrollForElements({ element: list }), dragsFrom(list, latest), dropsOn(list, latest))
}

/** A row becomes draggable when it is touched. */
function dragsFrom(list: HTMLElement, latest: Latest): () => void {
  let release = () => {}
  const onPress = ({ target }: Event) => {
    release()
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
    const row = latest.current.rowOf(element?.dataset['row'] ?? '')
    if (!element || !row || !isHeld(target as Element, row)) return
    release = draggable({
      element,
      getInitialData: () => ({ ...latest.current.carry(row) }),
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
  list.addEventListener('pointerdown', onPress)
  return () => {
    list.removeEventListener('pointerdown', onPress)
    release()
  }
}

/** A strip is held anywhere but on its buttons, a day by its handle. */
function isHeld(target: Element, row: BoardRow): boolean {
  if (target.closest('button, a, input')) return false
  return row.kind === 'strip' || (row.kind === 'day' && target.closest('[data-handle]') !== null)
}

function dropsOn(list: HTMLElement, latest: Latest): () => void {
  const follow = (data: Record<string | symbol, unknown>, dragged: Record<string, unknown>) => showLine(latest.current, lineOf(list, data, dragged))
  const hide = () => showLine(latest.current, null)
  return dropTargetForElements({
    element: list,
    canDrop: ({ source }) => source.data['kind'] === 'strips' || source.data['kind'] === 'day',
    getData: ({ input, source }) => {
      const { rowOf, takesRest, draftId } = latest.current
      const target = dropTargetAt(list, input, rowOf)
      if (target.row ? accepts(target.row, source.data) : takesRest && source.data['kind'] === 'strips') return { ...target, draftId }
      return { row: undefined }
    },
    onDragEnter: ({ self, source }) => follow(self.data, source.data),
    onDrag: ({ self, source }) => follow(self.data, source.data),
    onDragLeave: hide,
    onDrop: hide,
  })
}

/** Straight to the page: a drag moves the line with every frame. */
function showLine({ line }: ListDrag, top: number | null): void {
  const element = line.current
  if (!element) return
  element.hidden = top === null
  if (top !== null) element.style.transform = `translateY(${top}px)`
}
