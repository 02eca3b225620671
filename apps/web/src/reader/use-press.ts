import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef } from 'react'
import { isAutomated, type Press } from './deliberate.js'

/** Listens to how a button is pressed, and tells of each press all that is known of it. */
export function usePress(onPress: (press: Press) => void) {
  const down = useRef<number | null>(null)
  const key = useRef(false)
  const moves = useRef(0)
  return {
    onPointerMove: (event: PointerEvent) => {
      if (event.isTrusted) moves.current += 1
    },
    onPointerDown: (event: PointerEvent) => {
      down.current = event.timeStamp
      key.current = false
    },
    onKeyDown: (event: KeyboardEvent) => {
      key.current = event.isTrusted && (event.key === 'Enter' || event.key === ' ')
      down.current = null
    },
    onClick: (event: MouseEvent) => {
      const held = down.current === null ? null : event.timeStamp - down.current
      onPress({ trusted: event.isTrusted, held, moves: moves.current, byKey: key.current, shownFor: lookedAtFor(), automated: isAutomated(navigator) })
      down.current = null
      key.current = false
      moves.current = 0
    },
  }
}

/** How long the page has been there, in milliseconds. */
function lookedAtFor(): number {
  return performance.now()
}
