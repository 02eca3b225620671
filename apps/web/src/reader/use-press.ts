import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef } from 'react'
import { isAutomated, type Press } from './deliberate.js'

/** Listens to how a button is pressed, and tells of each press all that is known of it. */
export function usePress(onPress: (press: Press) => void) {
  const down = useRef<number | null>(null)
  const key = useRef(false)
  return {
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
      onPress({ trusted: event.isTrusted, held, byKey: key.current, shownFor: lookedAtFor(), automated: isAutomated(navigator) })
      down.current = null
      key.current = false
    },
  }
}

/** How long the page has been there, in milliseconds. */
function lookedAtFor(): number {
  return performance.now()
}
