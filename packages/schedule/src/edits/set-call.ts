import { ok, refuse } from '@callboard/basics'
import type { Board, CallException } from '../board.js'
import { sortedCalls } from '../canonical-board.js'
import type { SetCall } from '../edit.js'
import type { EditAnswer } from '../edit-refusal.js'
import { dayOf } from './find.js'

export function applySetCall(board: Board, { dayId, personId, call }: SetCall): EditAnswer {
  if (!dayOf(board, dayId)) return refuse({ kind: 'UnknownDay', dayId })
  if (call?.kind === 'offset' && !Number.isSafeInteger(call.minutes)) return refuse({ kind: 'BadLength', id: personId, length: call.minutes })

  const isTheirs = (other: CallException) => other.dayId === dayId && other.personId === personId
  const before = board.callExceptions.find(isTheirs)
  const others = board.callExceptions.filter((other) => !isTheirs(other))
  const callExceptions = call === null ? others : sortedCalls([...others, { dayId, personId, call }])
  return ok({
    board: { ...board, callExceptions },
    inverse: { kind: 'setCall', dayId, personId, call: before?.call ?? null },
  })
}
