import { ok, type Result } from '@callboard/basics'
import type { Instant } from '@callboard/time'
import { applyEdit, canonicalBoard, type Board, type Edit, type EditRefusal } from '@callboard/schedule'

/** An edit of this browser that the server has not numbered yet. */
export interface OwnEdit {
  readonly clientEditId: string
  readonly edit: Edit
  /** The newest version its author had seen. */
  readonly base: number
}

/** An edit with its place in the server's order. */
export interface NumberedEdit {
  readonly clientEditId: string
  readonly edit: Edit
  readonly version: number
  readonly inverse: Edit
  readonly author: string
  readonly at: Instant
}

/** A draft as one browser knows it. */
export interface DraftState {
  /** What the server has confirmed, up to `version`. */
  readonly confirmed: Board
  readonly version: number
  /** Own edits the server has not answered, in the order made. */
  readonly waiting: readonly OwnEdit[]
  /** What is shown: `confirmed` with the waiting edits on top. One that does not apply is passed over until the server has decided. */
  readonly board: Board
  /** Whether a waiting edit is passed over. */
  readonly passesOver: boolean
}

export function draftState(base: { readonly board: Board; readonly version: number }, waiting: readonly OwnEdit[] = []): DraftState {
  return rebased({ confirmed: canonicalBoard(base.board), version: base.version, waiting })
}

/** Puts an own edit on top, and gives what takes it back. */
export function withOwnEdit(state: DraftState, own: OwnEdit): Result<{ readonly state: DraftState; readonly inverse: Edit }, EditRefusal> {
  const answer = applyEdit(state.board, own.edit)
  if (!answer.ok) return answer
  const { board, inverse } = answer.value
  return ok({ state: { ...state, board, waiting: [...state.waiting, own] }, inverse })
}

export type CaughtUp =
  | { readonly kind: 'caughtUp'; readonly state: DraftState }
  /** Edits between are missing; what could be taken was. */
  | { readonly kind: 'gap'; readonly state: DraftState }
  /** The server applied what does not apply here: the board must be loaded anew. */
  | { readonly kind: 'diverged' }

/** Takes numbered edits, own and others', in the server's order; those known already change nothing. */
export function withNumberedEdits(state: DraftState, edits: readonly NumberedEdit[]): CaughtUp {
  let { confirmed, version } = state
  const inOrder = edits.filter((edit) => edit.version > state.version).toSorted((a, b) => a.version - b.version)
  for (const edit of inOrder) {
    if (edit.version > version + 1) break
    const answer = applyEdit(confirmed, edit.edit)
    if (!answer.ok) return { kind: 'diverged' }
    confirmed = answer.value.board
    version = edit.version
  }
  const answered = new Set(edits.filter((edit) => edit.version <= version).map((edit) => edit.clientEditId))
  const waiting = state.waiting.filter((own) => !answered.has(own.clientEditId))
  const taken = inOrder.filter((edit) => edit.version <= version)
  const next = isOwnHead(state, taken, waiting) ? { ...state, confirmed, version, waiting } : rebased({ confirmed, version, waiting })
  const isSame = version === state.version && waiting.length === state.waiting.length
  return { kind: taken.length < inOrder.length ? 'gap' : 'caughtUp', state: isSame ? state : next }
}

/** Gives an own edit up. */
export function withoutOwnEdit(state: DraftState, clientEditId: string): DraftState {
  return rebased({ ...state, waiting: state.waiting.filter((own) => own.clientEditId !== clientEditId) })
}

/** Confirmed is what waited longest, and nothing else: on top of it the board is what it was, and need not be made again. */
function isOwnHead(state: DraftState, taken: readonly NumberedEdit[], waiting: readonly OwnEdit[]): boolean {
  const isHead = taken.every((edit, at) => edit.clientEditId === state.waiting[at]?.clientEditId)
  return isHead && !state.passesOver && waiting.length === state.waiting.length - taken.length
}

function rebased(state: Omit<DraftState, 'board' | 'passesOver'>): DraftState {
  let board = state.confirmed
  let passesOver = false
  for (const own of state.waiting) {
    const answer = applyEdit(board, own.edit)
    if (answer.ok) board = answer.value.board
    else passesOver = true
  }
  return { confirmed: state.confirmed, version: state.version, waiting: state.waiting, board, passesOver }
}
