import { ok, type Result } from '@callboard/basics'
import { applyEdit } from '../apply-edit.js'
import type { Board } from '../board.js'
import type { Edit } from '../edit.js'
import type { EditRefusal } from '../edit-refusal.js'
import type { Pace } from '../pace.js'
import { daysInOrder, stripsOfDay } from '../strips-of-day.js'
import { totalsOfStrips, type Totals } from '../totals-of-day.js'
import type { Checker } from './checker.js'
import type { RedFlag } from './red-flag.js'

/** What an edit would do, before it is done. */
export interface Consequence {
  /** Flags that would come. */
  readonly added: readonly RedFlag[]
  /** Flags that would go. */
  readonly gone: readonly RedFlag[]
  /** The days whose strips would be others, in the order of the board after the edit. */
  readonly days: readonly DayConsequence[]
  /** The board after it, checked: to go on with when the edit is made. */
  readonly checker: Checker
}

export interface DayConsequence {
  readonly dayId: string
  readonly before: Totals
  readonly after: Totals
}

/** What an edit would do to the flags and to the days' totals, or why it would be refused. Changes nothing; made to run during a drag. */
export function consequenceOf(board: Board, edit: Edit, checked: Checker): Result<Consequence, EditRefusal> {
  const answer = applyEdit(board, edit)
  if (!answer.ok) return answer
  const now = checked.after(board)
  const then = now.after(answer.value.board)
  const [known, coming] = [keysOf(now.flags), keysOf(then.flags)]
  return ok({
    added: then.flags.filter(({ key }) => !known.has(key)),
    gone: now.flags.filter(({ key }) => !coming.has(key)),
    days: daysBetween(board, answer.value.board, checked.pace),
    checker: then,
  })
}

function keysOf(flags: readonly RedFlag[]): ReadonlySet<string> {
  return new Set(flags.map(({ key }) => key))
}

function daysBetween(before: Board, after: Board, pace: Pace): readonly DayConsequence[] {
  return daysInOrder(after).flatMap(({ id }) => {
    const [was, is] = [stripsOfDay(before, id), stripsOfDay(after, id)]
    const isSame = was.length === is.length && is.every((strip, index) => was[index] === strip)
    return isSame ? [] : [{ dayId: id, before: totalsOfStrips(was, pace), after: totalsOfStrips(is, pace) }]
  })
}
