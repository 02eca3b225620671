import { applyEdit, formatEighths, moveStripsAfter, totalsOfDay, type Board } from '@callboard/schedule'
import type { Place } from '../board/neighbour-place.js'
import type { ScheduleFacts } from '../schedule-facts.js'
import { dayName } from '../words/strip-words.js'
import { whyRefused } from '../words/refusal-words.js'

/** What a move would do, told before it is done. */
export interface Consequence {
  /** `Day 9 → 5 6/8 pgs`, or why it cannot be. */
  readonly words: string
  readonly isRefused: boolean
  /** The board it would make; null when it is refused. */
  readonly after: Board | null
}

/** Tries a move on a board that is then thrown away. */
export function consequenceOfMove(board: Board, move: { readonly stripIds: readonly string[]; readonly place: Place }, facts: ScheduleFacts): Consequence {
  const { stripIds, place } = move
  const answer = applyEdit(board, moveStripsAfter(board, { stripIds, ...place }))
  if (!answer.ok) return { words: `Cannot go there: ${whyRefused(answer.refusal, facts, board)}`, isRefused: true, after: null }
  const after = answer.value.board
  if (place.dayId === null) return { words: 'To the boneyard', isRefused: false, after }
  return { words: `${dayName(after, place.dayId)} → ${formatEighths(totalsOfDay(after, place.dayId).eighths)} pgs`, isRefused: false, after }
}
