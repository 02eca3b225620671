import { useEffect, useRef, type RefObject } from 'react'

export interface ActiveRow {
  readonly scroller: RefObject<HTMLElement | null>
  readonly active: string | null
  /** Scrolls the row into the list. */
  readonly show: () => void
}

/** Keeps the focus with the active row: it follows the keys, and goes along when the row itself is moved. */
export function useActiveRow({ scroller, active, show }: ActiveRow): void {
  const shown = useRef<string | null>(null)
  useEffect(() => {
    const list = scroller.current
    if (!list || active === null) return
    const hasFocus = list.contains(document.activeElement) || document.activeElement === document.body
    if (shown.current === active && document.activeElement !== document.body) return
    if (!hasFocus) return
    const isNew = shown.current !== active
    shown.current = active
    if (isNew) show()
    const frame = requestAnimationFrame(() => {
      list.querySelector<HTMLElement>(`[data-row="${CSS.escape(active)}"]`)?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  })
}
