import { useEffect, useSyncExternalStore } from 'react'

/** Something a screen can do while it is open, for the command palette and the sheet of keys. */
export interface Command {
  /** "Undo". */
  readonly words: string
  /** The screen or part it belongs to: "Board". */
  readonly group: string
  /** As `useShortcut` writes them: "Mod+Z", "Alt+ArrowUp". */
  readonly keys?: string
  /** Without it the command is only told on the sheet of keys. */
  readonly act?: () => void
}

/** Offers these commands while the screen is open. Give the same array again while nothing changed. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => {
    const own = Symbol('commands')
    offer((now) => new Map(now).set(own, commands))
    return () => offer((now) => new Map([...now].filter(([key]) => key !== own)))
  }, [commands])
}

/** Every command that is offered now, in the order the screens opened. */
export function useCommandsOffered(): readonly Command[] {
  return useSyncExternalStore(subscribe, () => listed)
}

let offered: ReadonlyMap<symbol, readonly Command[]> = new Map()
let listed: readonly Command[] = []
const listeners = new Set<() => void>()

function offer(change: (now: typeof offered) => typeof offered) {
  offered = change(offered)
  listed = [...offered.values()].flat()
  for (const listen of listeners) listen()
}

function subscribe(listen: () => void) {
  listeners.add(listen)
  return () => listeners.delete(listen)
}
