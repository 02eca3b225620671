import { useEffect, useRef, type RefObject } from 'react'

export interface ActiveRow {
  readonly scroller: RefObject<HTMLElement | null>
  readonly active: string | null
  /** A new list when rows came, went or moved. */
  readonly rows: unknown
  /** A new object when the focus is to come back from elsewhere. */
  readonly again: unknown
  /** Scrolls the row into the list. */
  readonly show: () => void
}

/** Keeps the focus with the active row: it follows the keys, and goes along when the row itself is moved. */
export function useActiveRow({ scroller, active, rows, again, show }: ActiveRow): void {
  const shown = useRef<string | null>(null)
  useEffect(() => {
    const list = scroller.current
    if (!list || active === null || !mayTake(list, active)) return
    if (shown.current === active && document.activeElement !== document.body) return
    if (shown.current !== active) show()
    shown.current = active
    const frame = requestAnimationFrame(() => {
      if (mayTake(list, active)) rowIn(list, active)?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
    // Not `show`, which is made anew with every scroll.
  }, [scroller, active, rows, again])
}

/** The focus is in the list or nowhere, and not already in the row: never taken from a menu, a dialog or a button of the row. */
function mayTake(list: HTMLElement, active: string): boolean {
  const focused = document.activeElement
  if (focused === null || focused === document.body) return true
  return list.contains(focused) && !rowIn(list, active)?.contains(focused)
}

function rowIn(list: HTMLElement, key: string): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`)
}
