import { useEffect } from 'react'
import type { BoardActions } from './board-actions.js'
import { commandOf } from './board-keys.js'

/** Ctrl+Z and Ctrl+Shift+Z anywhere on the screen, except where text is typed, which has its own, and on another unit's board. */
export function useUndoKeys(actions: BoardActions, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return
    const onKey = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && !isElsewhere(event.target)) takeBack(event, actions)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [actions, isOn])
}

/** Undoes or does again when these are the keys for it. */
export function takeBack(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'preventDefault'>, actions: BoardActions): void {
  const kind = commandOf(event, false)?.kind
  if (kind !== 'undo' && kind !== 'redo') return
  event.preventDefault()
  if (kind === 'undo') actions.undo()
  else actions.redo()
}

function isElsewhere(target: EventTarget | null) {
  return target instanceof Element && target.closest('input, textarea, select, [role="dialog"], [data-beside]') !== null
}
