import { dayNumberOf, moveDayAfter, moveStripsAfter, moveStripsToBoneyard, shootDaysInOrder, type Board, type DatesOfMovedDays, type Edit } from '@callboard/schedule'
import { announce } from '../../../ui/announce.js'
import { toast } from '../../../ui/toast.js'
import type { ScheduleFacts } from '../schedule-facts.js'
import type { DraftStore } from '../sync/draft-store.js'
import { editWords } from '../words/edit-words.js'
import { refusalWords } from '../words/refusal-words.js'
import { movedWords, stripNames } from '../words/strip-words.js'
import { inBoardOrder, placeBeside, placeOnDayBeside, type Place } from './neighbour-place.js'

/** What people do to the board; each says what happened and can be taken back. */
export interface BoardActions {
  /** Applies an edit; `quiet` for steps made by keys, one after the other, which are only read out. Tells whether it happened. */
  readonly perform: (edit: Edit, words: (after: Board) => string, quiet?: boolean) => boolean
  readonly move: (stripIds: readonly string[], place: Place, quiet?: boolean) => void
  readonly nudge: (stripIds: readonly string[], direction: 'up' | 'down', by: 'strip' | 'day') => void
  readonly toBoneyard: (stripIds: readonly string[]) => void
  readonly moveDay: (dayId: string, afterDayId: string | null, dates: DatesOfMovedDays) => void
  readonly undo: () => void
  readonly redo: () => void
}

export function boardActions(store: DraftStore, facts: ScheduleFacts): BoardActions {
  const board = () => store.snapshot().board
  const perform: BoardActions['perform'] = (edit, words, quiet = false) => {
    const answer = store.edit(edit)
    if (!answer.ok) {
      toast(`Nothing was changed: ${refusalWords(answer.refusal.kind)}.`)
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
      if (edit.moves.length > 0) perform(edit, (after) => nowWords(after, dayId))
    },
    undo: () => again(store, facts, 'undo'),
    redo: () => again(store, facts, 'redo'),
  }
}

function nowWords(board: Board, dayId: string): string {
  const number = dayNumberOf(board, dayId)
  return number === null ? 'The day has another place' : `The day is now Day ${number} of ${shootDaysInOrder(board).length}`
}

function again(store: DraftStore, facts: ScheduleFacts, way: 'undo' | 'redo', clientEditId?: string): void {
  const before = store.snapshot().board
  const last = store.stepOf(way, clientEditId)
  const answer = way === 'undo' ? store.undo(clientEditId) : store.redo()
  if (answer === null) return announce(way === 'undo' ? 'There is nothing to undo.' : 'There is nothing to redo.')
  if (!answer.ok) return toast(`This cannot be ${way === 'undo' ? 'undone' : 'redone'}: ${refusalWords(answer.refusal.kind)}.`)
  const words = last ? editWords(before, last, facts) : ''
  announce(`${way === 'undo' ? 'Undone' : 'Redone'}: ${words}`)
}
