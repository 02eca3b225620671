import type { Board } from '@callboard/schedule'
import type { DraftServer, SendAnswer } from './draft-server.js'
import { draftState, type DraftState, type NumberedEdit, type OwnEdit, withNumberedEdits, withoutOwnEdit } from './draft-state.js'
import type { KeptEdits } from './kept-edits.js'
import { noSteps, type UndoSteps, withInverses, withoutStep } from './undo-steps.js'

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
export type DraftNews =
  /** An own edit came too late; everything else was kept. */
  | { readonly kind: 'dropped'; readonly own: OwnEdit; readonly refusal: string; readonly board: Board }
  | { readonly kind: 'turnedAway'; readonly own: OwnEdit; readonly board: Board }
  | { readonly kind: 'loadedAnew' }

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
  readonly canUndo: boolean
  readonly canRedo: boolean
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
  catching: Promise<void> | null
  /** The newest version heard of. */
  newest: number
  snapshot: DraftSnapshot
}

export function roomOf(setting: StoreSetting): Room {
  const state = draftState(setting.draft, setting.kept.read())
  setting.kept.write(state.waiting)
  const room = {
    setting,
    listeners: new Set<() => void>(),
    state,
    steps: noSteps,
    isReachable: true,
    isLive: false,
    isClosed: false,
    isSending: false,
    catching: null,
    newest: state.version,
  }
  return { ...room, snapshot: snapshotOf(room) }
}

/** Changes the room and tells whoever shows it. */
export function changeRoom(room: Room, change: Partial<Pick<Room, 'state' | 'steps' | 'isReachable' | 'isLive'>>): void {
  const waited = room.state.waiting
  Object.assign(room, change)
  if (room.state.waiting !== waited) room.setting.kept.write(room.state.waiting)
  room.snapshot = snapshotOf(room)
  for (const listen of room.listeners) listen()
}

/** Sends what waits, one after the other; when the server cannot be reached, again later. */
export async function drain(room: Room): Promise<void> {
  if (room.isSending || room.isClosed) return
  room.isSending = true
  try {
    for (let own = room.state.waiting[0]; own && !room.isClosed; own = room.state.waiting[0]) {
      await settle(room, own, await room.setting.server.send(own))
      reached(room)
    }
  } catch {
    missed(room)
  } finally {
    room.isSending = false
  }
}

/** Fetches the edits this browser lacks. Several callers share one errand. */
export function catchUp(room: Room): Promise<void> {
  room.catching ??= fetchNews(room).finally(() => {
    room.catching = null
  })
  return room.catching
}

/** Follows the draft: live where possible, by asking every few seconds where not. */
export function hear(room: Room): () => void {
  const stop = room.setting.server.listen({
    onMoved: (version) => {
      room.newest = Math.max(room.newest, version)
      if (version > room.state.version) void catchUp(room)
    },
    onLine: (isUp) => {
      changeRoom(room, { isLive: isUp })
      if (isUp) void catchUp(room)
    },
  })
  const poll = () => {
    if (room.isClosed) return
    if (!room.isLive || !room.isReachable) void catchUp(room)
    cancel = room.setting.later(poll, POLL)
  }
  let cancel = room.setting.later(poll, POLL)
  return () => {
    cancel()
    stop()
  }
}

const POLL = 5_000

async function settle(room: Room, own: OwnEdit, answer: SendAnswer): Promise<void> {
  if (answer.kind === 'numbered') return confirmed(room, answer.edit)
  if (answer.kind === 'refused') {
    room.newest = Math.max(room.newest, answer.version)
    await fetchMissing(room)
  }
  // The fetched edits may hold this very edit, sent before the line broke.
  if (!room.state.waiting.some((other) => other.clientEditId === own.clientEditId)) return
  const { board } = room.state
  changeRoom(room, { state: withoutOwnEdit(room.state, own.clientEditId), steps: withoutStep(room.steps, own.clientEditId) })
  room.setting.tell(answer.kind === 'refused' ? { kind: 'dropped', own, refusal: answer.refusal, board } : { kind: 'turnedAway', own, board })
}

async function confirmed(room: Room, edit: NumberedEdit): Promise<void> {
  room.newest = Math.max(room.newest, edit.version)
  await take(room, [edit])
  await fetchMissing(room)
  // Numbered before this browser loaded the draft: its board holds it already.
  if (room.state.waiting.some((own) => own.clientEditId === edit.clientEditId)) {
    changeRoom(room, { state: withoutOwnEdit(room.state, edit.clientEditId) })
  }
}

async function fetchMissing(room: Room): Promise<void> {
  for (let tries = 0; room.state.version < room.newest && tries < 20; tries += 1) {
    await take(room, await room.setting.server.editsAfter(room.state.version))
  }
}

async function fetchNews(room: Room): Promise<void> {
  try {
    await take(room, await room.setting.server.editsAfter(room.state.version))
    await fetchMissing(room)
    reached(room)
  } catch {
    missed(room)
  }
}

async function take(room: Room, edits: readonly NumberedEdit[]): Promise<void> {
  const caught = withNumberedEdits(room.state, edits)
  if (caught.kind === 'diverged') {
    changeRoom(room, { state: draftState(await room.setting.server.load(), room.state.waiting) })
    room.setting.tell({ kind: 'loadedAnew' })
    return
  }
  if (caught.state !== room.state) changeRoom(room, { state: caught.state, steps: withInverses(room.steps, edits) })
}

function reached(room: Room): void {
  if (room.isReachable) return
  changeRoom(room, { isReachable: true })
  void drain(room)
}

/** Asking for news goes on meanwhile; its first success sends what waits. */
function missed(room: Room): void {
  if (room.isReachable) changeRoom(room, { isReachable: false })
}

function snapshotOf(room: Omit<Room, 'snapshot'>): DraftSnapshot {
  return {
    board: room.state.board,
    confirmed: room.state.confirmed,
    version: room.state.version,
    waiting: room.state.waiting.length,
    isReachable: room.isReachable,
    isLive: room.isLive,
    canUndo: room.steps.done.length > 0,
    canRedo: room.steps.undone.length > 0,
  }
}
