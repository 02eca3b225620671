import type { DaySheet, KeptRead, QueuedAnswer } from './read.js'
import type { Server } from './server.js'
import type { Shelf } from './shelf.js'

export interface ReaderState {
  readonly phase: 'opening' | 'reading' | 'ended' | 'no signal'
  readonly read: KeptRead | null
  /** A newer revision that came in while this one was being read. */
  readonly newer: KeptRead | null
  /** Their answers that have not got through, oldest first. */
  readonly waiting: readonly QueuedAnswer[]
  /** An answer of theirs that did not count: it was to a revision replaced meanwhile. */
  readonly superseded: QueuedAnswer | null
  readonly refused: QueuedAnswer | null
  readonly days: ReadonlyMap<string, DaySheet>
  /** Whether the server answered when last asked. */
  readonly reachable: boolean
}

export interface Means {
  readonly shelf: Shelf
  readonly server: Server
  /** The moment it is, in milliseconds. */
  readonly now: () => number
}

/** What everything the reader does works on: the phone's shelf, the server, and what is on the screen. */
export interface Room extends Means {
  state(): ReaderState
  set(changes: Partial<ReaderState>): void
  subscribe(listen: () => void): () => void
}

export const OPENING: ReaderState = {
  phase: 'opening', read: null, newer: null, waiting: [], superseded: null, refused: null, days: new Map(), reachable: true,
}

export function openRoom(means: Means): Room {
  let state = OPENING
  const listeners = new Set<() => void>()
  return {
    ...means,
    state: () => state,
    set(changes) {
      state = { ...state, ...changes }
      for (const listen of listeners) listen()
    },
    subscribe(listen) {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
  }
}
