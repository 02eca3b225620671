import { useEffect, useState, type RefObject } from 'react'

/** The width below which heads and strips are laid out for a phone; the styles have it too. */
const NARROW = 480

/** Whether a list is as narrow as on a phone. */
export function useNarrow(element: RefObject<HTMLElement | null>): boolean {
  const [isNarrow, setNarrow] = useState(false)
  useEffect(() => {
    if (!element.current || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([entry]) => entry && setNarrow(entry.contentRect.width < NARROW))
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return isNarrow
}
