import { draftState, type NumberedEdit, type OwnEdit, withNumberedEdits, withoutOwnEdit } from './draft-state.js'
import type { SendAnswer } from './draft-server.js'
import { heardEdits } from './heard-edits.js'
import { hearOthers, meet, othersSince } from './meet-others.js'
import { changeRoom, type Room } from './room.js'
import { withInverses, withoutStep } from './undo-steps.js'

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
  if (answer.kind === 'numbered') return confirmed(room, own, answer.edit)
  if (answer.kind === 'refused') {
    room.newest = Math.max(room.newest, answer.version)
    await fetchMissing(room)
  }
  // The fetched edits may hold this very edit, sent before the line broke.
  if (!room.state.waiting.some((other) => other.clientEditId === own.clientEditId)) return
  const { board } = room.state
  changeRoom(room, { state: withoutOwnEdit(room.state, own.clientEditId), steps: withoutStep(room.steps, own.clientEditId) })
  if (answer.kind !== 'refused') return meet(room, { kind: 'turnedAway', own, theirs: null, board })
  const { near } = await othersSince(room, own.base)
  meet(room, { kind: 'dropped', own, theirs: near(own.edit, own.base, answer.version + 1), refusal: answer.refusal, board })
}

async function confirmed(room: Room, own: OwnEdit, edit: NumberedEdit): Promise<void> {
  room.newest = Math.max(room.newest, edit.version)
  await take(room, [edit])
  await fetchMissing(room)
  // Numbered before this browser loaded the draft: its board holds it already.
  if (room.state.waiting.some((own) => own.clientEditId === edit.clientEditId)) {
    changeRoom(room, { state: withoutOwnEdit(room.state, edit.clientEditId) })
  }
  if (edit.version <= own.base + 1) return
  const { met } = await othersSince(room, own.base)
  const theirs = met(own.edit, own.base, edit.version)
  if (theirs !== null) meet(room, { kind: 'overtook', own, theirs, board: room.state.confirmed })
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
    room.heard = heardEdits(room.state.version)
    room.setting.tell({ kind: 'loadedAnew' })
    return
  }
  hearOthers(room, edits)
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
