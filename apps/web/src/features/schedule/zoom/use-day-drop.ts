import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef, type RefObject } from 'react'
import type { BoardScreen } from '../board-context.js'
import type { BoardRow } from '../board/board-rows.js'
import { accepts } from '../board/dragged.js'
import type { DropTarget } from '../board/drop-place.js'

export interface DayDrop {
  readonly area: RefObject<HTMLDivElement | null>
  readonly screen: BoardScreen
}

/** Strips dropped on a day come to its end; a day dropped on another goes before or behind it, by the half it is dropped on. */
export function useDayDrop({ area, screen }: DayDrop): void {
  const latest = useRef(screen)
  useEffect(() => {
    latest.current = screen
  })
  const { mayEdit } = screen.facts
  useEffect(() => {
    const element = area.current
    if (!element || !mayEdit) return
    return combine(autoScrollForElements({ element }), dropsOn(element, latest))
  }, [area, mayEdit])
}

type Latest = RefObject<BoardScreen>

function dropsOn(area: HTMLElement, latest: Latest): () => void {
  let over: HTMLElement | null = null
  const mark = (card: HTMLElement | null) => {
    if (over === card) return
    over?.removeAttribute('data-over')
    over = card
    over?.setAttribute('data-over', '')
  }
  return dropTargetForElements({
    element: area,
    canDrop: ({ source }) => source.data['kind'] === 'strips' || source.data['kind'] === 'day',
    getData: ({ input, source }) => {
      const card = document.elementFromPoint(input.clientX, input.clientY)?.closest<HTMLElement>('[data-card]') ?? null
      const target = card && area.contains(card) ? targetOf(card, input.clientX, { screen: latest.current, dragged: source.data }) : null
      mark(target ? card : null)
      return target ? { ...target, draftId: latest.current.draftId } : { row: undefined }
    },
    onDragLeave: () => mark(null),
    onDrop: () => mark(null),
  })
}

function targetOf(card: HTMLElement, x: number, { screen, dragged }: { readonly screen: BoardScreen; readonly dragged: Record<string, unknown> }): DropTarget | null {
  const dayId = card.dataset['card'] ?? ''
  if (dragged['kind'] === 'strips') return { row: { kind: 'break', key: `break:${dayId}`, dayId }, edge: 'bottom' }
  const row = dayRow(screen, dayId)
  const { left, width } = card.getBoundingClientRect()
  return row && accepts(row, dragged) ? { row, edge: x < left + width / 2 ? 'top' : 'bottom' } : null
}

function dayRow({ days }: BoardScreen, dayId: string): Extract<BoardRow, { kind: 'day' }> | undefined {
  const position = [...days.keys()].indexOf(dayId) + 1
  const day = days.get(dayId)?.day
  return day && { kind: 'day', key: `day:${dayId}`, day, position, of: days.size }
}
