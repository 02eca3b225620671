/** What a key does on the board. */
export type BoardCommand =
  | { readonly kind: 'go'; readonly to: 'previous' | 'next' | 'previousDay' | 'nextDay' | 'first' | 'last'; readonly extend: boolean }
  | { readonly kind: 'nudge'; readonly direction: 'up' | 'down'; readonly by: 'strip' | 'day' }
  | { readonly kind: 'toggle' | 'moveTo' | 'lock' | 'boneyard' | 'cut' | 'paste' | 'clear' | 'open' | 'undo' | 'redo' | 'chooseDay' }

interface Keys {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** The command of a key pressed on a row, or null when the board leaves the key alone. Single letters only where `letters` is on. */
export function commandOf(keys: Keys, letters: boolean): BoardCommand | null {
  if (keys.ctrlKey || keys.metaKey) return withControl(keys)
  if (keys.altKey) return withAlt(keys)
  const to = ways[keys.key]
  if (to) return { kind: 'go', to, extend: keys.shiftKey }
  if (letters && keys.key.toLowerCase() === 'm') return { kind: 'moveTo' }
  if (letters && keys.key.toLowerCase() === 'l') return { kind: 'lock' }
  const kind = plain[keys.key]
  return kind ? { kind } : null
}

const ways: Readonly<Record<string, 'previous' | 'next' | 'previousDay' | 'nextDay' | 'first' | 'last'>> = {
  ArrowUp: 'previous',
  ArrowDown: 'next',
  PageUp: 'previousDay',
  PageDown: 'nextDay',
  Home: 'first',
  End: 'last',
}

const plain: Readonly<Record<string, 'toggle' | 'boneyard' | 'clear' | 'open'>> = {
  ' ': 'toggle',
  Delete: 'boneyard',
  Backspace: 'boneyard',
  Escape: 'clear',
  Enter: 'open',
}

function withAlt({ key }: Keys): BoardCommand | null {
  const direction = key.endsWith('Up') ? 'up' : 'down'
  if (key === 'ArrowUp' || key === 'ArrowDown') return { kind: 'nudge', direction, by: 'strip' }
  if (key === 'PageUp' || key === 'PageDown') return { kind: 'nudge', direction, by: 'day' }
  return null
}

function withControl({ key, shiftKey }: Keys): BoardCommand | null {
  switch (key.toLowerCase()) {
    case 'x':
      return { kind: 'cut' }
    case 'v':
      return { kind: 'paste' }
    case 'a':
      return { kind: 'chooseDay' }
    case 'z':
      return { kind: shiftKey ? 'redo' : 'undo' }
    case 'y':
      return { kind: 'redo' }
    default:
      return null
  }
}
