import type { Result } from '@callboard/basics'
import type { Edit, EditRefusal } from '@callboard/schedule'
import { catchUp, drain, hear } from './draft-room.js'
import { withOwnEdit } from './draft-state.js'
import { changeRoom, type DraftSnapshot, type Room, roomOf, type StoreSetting } from './room.js'
import { type Step, type StepKind, withoutStep, withStep } from './undo-steps.js'

/** A draft open in this browser. */
export interface DraftStore {
  readonly subscribe: (listen: () => void) => () => void
  readonly snapshot: () => DraftSnapshot
  /** Applies an edit at once and sends it; gives its id, or why it does not apply. */
  readonly edit: (edit: Edit) => Result<string, EditRefusal>
  /** Takes back an own edit, by default the last; null when there is none. */
  readonly undo: (clientEditId?: string) => Result<string, EditRefusal> | null
  /** Does again what was taken back last; null when there is nothing. */
  readonly redo: () => Result<string, EditRefusal> | null
  /** What undo or redo would do, as an edit. */
  readonly stepOf: (way: 'undo' | 'redo', clientEditId?: string) => Edit | null
  /** Asks the server for news, and sends what waits. */
  readonly refresh: () => void
  /** The screen has shown what became of an own edit. */
  readonly dismiss: (clientEditId: string) => void
  readonly close: () => void
}

export function openDraft(setting: StoreSetting): DraftStore {
  const room = roomOf(setting)
  const stop = hear(room)
  if (room.state.waiting.length > 0) void drain(room)
  return {
    subscribe: (listen) => {
      room.listeners.add(listen)
      return () => room.listeners.delete(listen)
    },
    snapshot: () => room.snapshot,
    edit: (edit) => make(room, edit, 'new'),
    undo: (clientEditId) => takeBack(room, 'undo', stepOf(room, 'undo', clientEditId)),
    redo: () => takeBack(room, 'redo', stepOf(room, 'redo')),
    stepOf: (way, clientEditId) => stepOf(room, way, clientEditId)?.inverse ?? null,
    refresh: () => {
      void catchUp(room)
      void drain(room)
    },
    dismiss: (clientEditId) => changeRoom(room, { meetings: room.meetings.filter(({ own }) => own.clientEditId !== clientEditId) }),
    close: () => {
      room.isClosed = true
      stop()
    },
  }
}

function stepOf(room: Room, way: 'undo' | 'redo', clientEditId?: string): Step | undefined {
  const steps = way === 'undo' ? room.steps.done : room.steps.undone
  return steps.findLast((step) => clientEditId === undefined || step.clientEditId === clientEditId)
}

function takeBack(room: Room, kind: StepKind, step: Step | undefined): Result<string, EditRefusal> | null {
  if (!step) return null
  changeRoom(room, { steps: withoutStep(room.steps, step.clientEditId) })
  return make(room, step.inverse, kind)
}

function make(room: Room, edit: Edit, kind: StepKind): Result<string, EditRefusal> {
  const clientEditId = room.setting.newId()
  const answer = withOwnEdit(room.state, { clientEditId, edit, base: room.state.version })
  if (!answer.ok) return answer
  const { state, inverse } = answer.value
  room.mine.add(clientEditId)
  changeRoom(room, { state, steps: withStep(room.steps, kind, { clientEditId, inverse }) })
  void drain(room)
  return { ok: true, value: clientEditId }
}
