import { applyEdit, type Board, type Edit } from '@callboard/schedule'
import type { LocalDate } from '@callboard/time'
import { blueEdits } from './blue-edits.js'
import { whiteBoard } from './white-board.js'

/** Two revisions of one schedule, and the edits between them. */
export interface ExampleBoards {
  /** The first revision. */
  readonly white: Board
  /** The second: `white` after `edits`. */
  readonly blue: Board
  readonly edits: readonly Edit[]
}

/**
 * The schedule of the example film around a date: twelve shoot days of which exactly one, day 5, is `tomorrow`; four lie before it.
 * All ids are UUIDs and the same for every date (see `dayIdOf`, `stripIdOf`, `sceneIdOf`, `personIdOf`).
 */
export function boardFor({ tomorrow }: { readonly tomorrow: LocalDate }): ExampleBoards {
  const white = whiteBoard(tomorrow)
  const edits = blueEdits(white, tomorrow)
  return { white, edits, blue: edits.reduce(edited, white) }
}

function edited(board: Board, edit: Edit): Board {
  const answer = applyEdit(board, edit)
  if (!answer.ok) throw new Error(`The example schedule refuses its own edit: ${JSON.stringify(answer.refusal)}`)
  return answer.value.board
}
