import { moveDayAfter, moveStripsAfter, moveStripsToBoneyard, type Board, type DatesOfMovedDays, type Edit } from '@callboard/schedule'
import { announce } from '../../../ui/announce.js'
import { toast } from '../../../ui/toast.js'
import type { ScheduleFacts } from '../schedule-facts.js'
import type { DraftStore } from '../sync/draft-store.js'
import { editWords } from '../words/edit-words.js'
import { whyRefused } from '../words/refusal-words.js'
import { capital, dayName, movedWords, stripNames } from '../words/strip-words.js'
import type { Dragged } from './dragged.js'
import { inBoardOrder, placeBeside, placeOnDayBeside, type Place } from './neighbour-place.js'

/** What people do to the board; each says what happened and can be taken back. */
export interface BoardActions {
  /** Applies an edit; `quiet` for steps made by keys, one after the other, which are only read out. Tells whether it happened. */
  readonly perform: (edit: Edit, words: (after: Board) => string, quiet?: boolean) => boolean
  readonly move: (stripIds: readonly string[], place: Place, quiet?: boolean) => void
  readonly nudge: (stripIds: readonly string[], direction: 'up' | 'down', by: 'strip' | 'day') => void
  readonly toBoneyard: (stripIds: readonly string[]) => void
  readonly moveDay: (dayId: string, afterDayId: string | null, dates: DatesOfMovedDays) => void
  /** Locks strips, or a day; unlocks them when all are locked. */
  readonly toggleLock: (what: { readonly stripIds: readonly string[] } | { readonly dayId: string }) => void
  /** Takes over strips held on the board of another unit. */
  readonly bringFrom: (dragged: Extract<Dragged, { kind: 'strips' }>, place: Place) => void
  /** Takes over a day held on the board of another unit, behind one of this board; null: as the first. */
  readonly bringDay: (dragged: Extract<Dragged, { kind: 'day' }>, afterDayId: string | null) => void
  readonly undo: () => void
  readonly redo: () => void
}

/** Moves things of another unit's board to this one. */
export interface BringFrom {
  readonly scenes: (sceneIds: readonly string[], from: string, place: Place) => void
  readonly day: (dragged: Extract<Dragged, { kind: 'day' }>, afterDayId: string | null) => void
}

export function boardActions(store: DraftStore, facts: ScheduleFacts, bring: BringFrom): BoardActions {
  const board = () => store.snapshot().board
  const perform: BoardActions['perform'] = (edit, words, quiet = false) => {
    const answer = store.edit(edit)
    if (!answer.ok) {
      toast(`Nothing was changed: ${whyRefused(answer.refusal, facts, board())}.`)
      return false
    }
    if (quiet) announce(words(board()))
    else toast(words(board()), { undo: () => again(store, facts, 'undo', answer.value) })
    return true
  }
  const move: BoardActions['move'] = (stripIds, place, quiet) => {
    const ids = inBoardOrder(board(), stripIds).map((strip) => strip.id)
    if (ids.length === 0) return
    perform(moveStripsAfter(board(), { stripIds: ids, ...place }), (after) => movedWords(after, ids, facts), quiet)
  }
  return {
    perform,
    move,
    nudge: (stripIds, direction, by) => {
      const place = by === 'strip' ? placeBeside(board(), stripIds, direction) : placeOnDayBeside(board(), stripIds, direction)
      if (place) move(stripIds, place, true)
      else announce(direction === 'up' ? 'There is nothing above.' : 'There is nothing below.')
    },
    toBoneyard: (stripIds) => {
      const strips = inBoardOrder(board(), stripIds).filter((strip) => strip.dayId !== null)
      if (strips.length === 0) return
      perform(moveStripsToBoneyard(board(), { stripIds: strips.map(({ id }) => id) }), () => `${stripNames(strips, facts)} put in the boneyard`)
    },
    moveDay: (dayId, afterDayId, dates) => {
      const edit = moveDayAfter(board(), { dayId, afterDayId, dates })
      if (edit.moves.length > 0) perform(edit, (after) => `The day is now ${dayName(after, dayId)}`)
    },
    toggleLock: (what) => toggleLock(board(), what, { facts, perform }),
    bringFrom: ({ sceneIds, draftId }, place) => (sceneIds.length === 0 ? announce('Only scenes go to another unit.') : bring.scenes(sceneIds, draftId, place)),
    bringDay: bring.day,
    undo: () => again(store, facts, 'undo'),
    redo: () => again(store, facts, 'redo'),
  }
}

type LockTools = Pick<BoardActions, 'perform'> & { readonly facts: ScheduleFacts }

function toggleLock(board: Board, what: Parameters<BoardActions['toggleLock']>[0], { facts, perform }: LockTools): void {
  if ('dayId' in what) {
    const locked = !board.days.some((day) => day.id === what.dayId && day.locked)
    perform({ kind: 'setLocks', days: [what.dayId], locked }, (after) => `${capital(dayName(after, what.dayId))} ${locked ? 'locked' : 'unlocked'}`)
    return
  }
  const strips = inBoardOrder(board, what.stripIds)
  if (strips.length === 0) return
  const locked = !strips.every((strip) => strip.locked)
  perform({ kind: 'setLocks', strips: strips.map(({ id }) => id), locked }, () => `${stripNames(strips, facts)} ${locked ? 'locked' : 'unlocked'}`)
}

function again(store: DraftStore, facts: ScheduleFacts, way: 'undo' | 'redo', clientEditId?: string): void {
  const before = store.snapshot().board
  const last = store.stepOf(way, clientEditId)
  const answer = way === 'undo' ? store.undo(clientEditId) : store.redo()
  if (answer === null) return announce(way === 'undo' ? 'There is nothing to undo.' : 'There is nothing to redo.')
  if (!answer.ok) return toast(`This cannot be ${way === 'undo' ? 'undone' : 'redone'}: ${whyRefused(answer.refusal, facts, before)}.`)
  const words = last ? editWords(before, last, facts) : ''
  announce(`${way === 'undo' ? 'Undone' : 'Redone'}: ${words}`)
}
