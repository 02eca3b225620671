import { Kbd } from './kbd.js'

/** A shortcut as keys to press: "Mod+Shift+Z" is three keys at once, "G S" two one after the other. */
export function Keys({ press }: { readonly press: string }) {
  return (
    <span className="flex shrink-0 items-center gap-1">
      {press.split(' ').map((chord, index) => (
        <span key={chord} className="flex items-center gap-1">
          {index > 0 && <span className="text-small text-muted">then</span>}
          {chord.split('+').map((key) => (
            <Kbd key={key}>{words[key] ?? key.toUpperCase()}</Kbd>
          ))}
        </span>
      ))}
    </span>
  )
}

const words: Record<string, string> = {
  Mod: 'Ctrl',
  Alt: 'Alt',
  Shift: 'Shift',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'Page ↑',
  PageDown: 'Page ↓',
  Space: 'Space',
  Enter: 'Enter',
  Escape: 'Esc',
  Delete: 'Delete',
  Home: 'Home',
  End: 'End',
}
