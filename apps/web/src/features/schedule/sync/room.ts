import type { Board } from '@callboard/schedule'
import type { DraftServer, KeptEdits } from './draft-server.js'
import { draftState, type DraftState } from './draft-state.js'
import { type HeardEdits, heardEdits } from './heard-edits.js'
import type { Meeting } from './meeting.js'
import { noSteps, type UndoSteps } from './undo-steps.js'

export interface StoreSetting {
  readonly draft: { readonly board: Board; readonly version: number }
  readonly server: DraftServer
  readonly kept: KeptEdits
  readonly newId: () => string
  /** Runs something later; gives the way to call it off. */
  readonly later: (act: () => void, milliseconds: number) => () => void
  readonly tell: (news: DraftNews) => void
}

/** What the person at the screen must hear. */
export type DraftNews = Meeting | { readonly kind: 'loadedAnew' }

/** What a screen shows of an open draft. */
export interface DraftSnapshot {
  /** With own edits that wait. */
  readonly board: Board
  /** Without them, at `version`. */
  readonly confirmed: Board
  readonly version: number
  /** Own edits not confirmed yet. */
  readonly waiting: number
  /** False after an attempt to reach the server failed, until one succeeds. */
  readonly isReachable: boolean
  /** Whether news comes over the live line rather than by asking. */
  readonly isLive: boolean
  /** Whether what waits survives closing the tab. */
  readonly isKept: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Own edits that met others', newest last, until they are dismissed. */
  readonly meetings: readonly Meeting[]
}

/** One open draft and all that changes about it. */
export interface Room {
  readonly setting: StoreSetting
  readonly listeners: Set<() => void>
  state: DraftState
  steps: UndoSteps
  isReachable: boolean
  isLive: boolean
  isClosed: boolean
  isSending: boolean
  isKept: boolean
  meetings: readonly Meeting[]
  heard: HeardEdits
  /** Ids of all edits made here, or taken over from another tab. */
  readonly mine: Set<string>
  catching: Promise<void> | null
  /** The newest version heard of. */
  newest: number
  snapshot: DraftSnapshot
}

export function roomOf(setting: StoreSetting): Room {
  const state = draftState(setting.draft, setting.kept.read())
  const isKept = setting.kept.write(state.waiting)
  const room = {
    setting,
    listeners: new Set<() => void>(),
    state,
    steps: noSteps,
    isReachable: true,
    isLive: false,
    isClosed: false,
    isSending: false,
    isKept,
    meetings: [] as readonly Meeting[],
    heard: heardEdits(state.version),
    mine: new Set(state.waiting.map((own) => own.clientEditId)),
    catching: null,
    newest: state.version,
  }
  return { ...room, snapshot: snapshotOf(room) }
}

/** Changes the room and tells whoever shows it. */
export function changeRoom(room: Room, change: Partial<Pick<Room, 'state' | 'steps' | 'isReachable' | 'isLive' | 'meetings'>>): void {
  const waited = room.state.waiting
  Object.assign(room, change)
  if (room.state.waiting !== waited) room.isKept = room.setting.kept.write(room.state.waiting)
  room.snapshot = snapshotOf(room)
  for (const listen of room.listeners) listen()
}

function snapshotOf(room: Omit<Room, 'snapshot'>): DraftSnapshot {
  return {
    board: room.state.board,
    confirmed: room.state.confirmed,
    version: room.state.version,
    waiting: room.state.waiting.length,
    isReachable: room.isReachable,
    isLive: room.isLive,
    isKept: room.isKept,
    meetings: room.meetings,
    canUndo: room.steps.done.length > 0,
    canRedo: room.steps.undone.length > 0,
  }
}
