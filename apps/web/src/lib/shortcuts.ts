import { useEffect, useRef, useSyncExternalStore } from 'react'
import { remember, remembered } from './stored.js'

/**
 * Calls `act` on a key such as `?`, `Shift+D` or `Mod+Enter` (Mod is Ctrl, or Command on a Mac), or on two one after the other,
 * `G S`. Keys without Mod stay silent while somebody types, and can be switched off as a whole.
 */
export function useShortcut(key: string, act: () => void): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !follows(event, key)) return
      if (!key.startsWith('Mod+') && (isTyping(event.target) || !shortcutsAreOn())) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [key])
}

/** Whether single keys act on this device, and the way to switch them. */
export function useShortcutSetting(): readonly [boolean, (on: boolean) => void] {
  return [useSyncExternalStore(subscribe, shortcutsAreOn), switchShortcuts]
}

function shortcutsAreOn() {
  return remembered('shortcuts') !== 'off'
}

function switchShortcuts(on: boolean) {
  remember('shortcuts', on ? 'on' : 'off')
  for (const listen of listeners) listen()
}

const listeners = new Set<() => void>()

function subscribe(listen: () => void) {
  listeners.add(listen)
  return () => listeners.delete(listen)
}

/** The longest pause between the two keys of `G S`, in milliseconds. */
const PAUSE = 1_000

let before: { readonly key: string; readonly at: number } | null = null

/** Heard after every shortcut, for it hangs further out. */
if (typeof window !== 'undefined') {
  window.addEventListener('keydown', (event) => {
    before = { key: event.key.toLowerCase(), at: event.timeStamp }
  })
}

function follows(event: KeyboardEvent, key: string) {
  const [first, second] = key.split(' ')
  if (second === undefined) return matches(event, key)
  return matches(event, second) && before !== null && before.key === first?.toLowerCase() && event.timeStamp - before.at < PAUSE
}

function matches(event: KeyboardEvent, key: string) {
  const parts = key.split('+')
  const last = parts.at(-1) ?? ''
  const isLetter = /^[a-z]$/i.test(last)
  if (parts.includes('Mod') !== (event.ctrlKey || event.metaKey)) return false
  if (parts.includes('Alt') !== event.altKey) return false
  if ((isLetter || parts.includes('Shift')) && parts.includes('Shift') !== event.shiftKey) return false
  return event.key.toLowerCase() === last.toLowerCase()
}

function isTyping(target: EventTarget | null) {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null
}
