import { useEffect, useRef, type Dispatch, type RefObject } from 'react'
import type { SelectionStep } from './selection.js'

/** How far the pointer goes before a press becomes a box. */
const START = 4

/** Chooses strips by drawing a box that starts where no strip is: on a day's head, a break, or the margin. */
export function useBoxSelection(dispatch: Dispatch<SelectionStep>): RefObject<HTMLDivElement | null> {
  const area = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = area.current
    if (!element) return
    const onPress = (event: PointerEvent) => {
      if (mayStart(event)) followBox(element, event, dispatch)
    }
    element.addEventListener('pointerdown', onPress)
    return () => element.removeEventListener('pointerdown', onPress)
  }, [dispatch])
  return area
}

function mayStart({ target, button, pointerType }: PointerEvent): boolean {
  return button === 0 && pointerType === 'mouse' && target instanceof Element && !target.closest('[data-strip], button, a, input, [data-handle]')
}

function followBox(area: HTMLElement, start: PointerEvent, dispatch: Dispatch<SelectionStep>): void {
  const list = area.querySelector('[role="treegrid"]')
  if (!list) return
  const from = { x: start.clientX, y: start.clientY + list.scrollTop }
  const box = document.createElement('div')
  box.className = 'box-selection'
  const stop = new AbortController()
  const { signal } = stop
  const onMove = ({ clientX, clientY }: PointerEvent) => {
    const to = { x: clientX, y: clientY + list.scrollTop }
    if (!box.isConnected && Math.hypot(to.x - from.x, to.y - from.y) < START) return
    if (!box.isConnected) document.body.append(box)
    const [left, right, top, bottom] = [Math.min(from.x, to.x), Math.max(from.x, to.x), Math.min(from.y, to.y) - list.scrollTop, Math.max(from.y, to.y) - list.scrollTop]
    Object.assign(box.style, { left: `${left}px`, top: `${top}px`, width: `${right - left}px`, height: `${bottom - top}px` })
    dispatch({ kind: 'choose', stripIds: stripsBetween(area, top, bottom) })
  }
  const end = () => {
    stop.abort()
    box.remove()
  }
  start.preventDefault()
  addEventListener('pointermove', onMove, { signal })
  addEventListener('pointerup', end, { signal })
  addEventListener('pointercancel', end, { signal })
}

function stripsBetween(area: HTMLElement, top: number, bottom: number): readonly string[] {
  return [...area.querySelectorAll<HTMLElement>('[data-strip]')].flatMap((row) => {
    const place = row.getBoundingClientRect()
    return place.bottom > top && place.top < bottom ? [row.dataset['strip'] ?? ''] : []
  })
}
