import { useEffect } from 'react'
import type { BoardActions } from './board-actions.js'
import { commandOf } from './board-keys.js'

/** Ctrl+Z and Ctrl+Shift+Z anywhere on the screen, except where text is typed, which has its own. */
export function useUndoKeys(actions: BoardActions, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return
    const onKey = (event: KeyboardEvent) => {
      const kind = commandOf(event, false)?.kind
      if (isTyping(event.target) || (kind !== 'undo' && kind !== 'redo')) return
      event.preventDefault()
      if (kind === 'undo') actions.undo()
      else actions.redo()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [actions, isOn])
}

function isTyping(target: EventTarget | null) {
  return target instanceof Element && target.closest('input, textarea, select, [role="dialog"]') !== null
}
