import { useEffect, useRef } from 'react'
import type { ListDrag } from './list-drag.js'
import { whenFetched } from './when-fetched.js'

/** Lets the rows of a list be dragged and dropped on: one for the whole list, so that a row costs nothing. Fetched when the board is there. */
export function useListDrag(drag: ListDrag): void {
  const latest = useRef(drag)
  useEffect(() => {
    latest.current = drag
  })
  const { scroller, isOn } = drag
  useEffect(() => {
    const element = scroller.current
    if (!element || !isOn) return
    return whenFetched(async () => (await import('./list-drag.js')).listDrag(element, latest))
  }, [scroller, isOn])
}
