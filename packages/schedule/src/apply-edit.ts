import { assertNever, ok } from '@callboard/basics'
import type { Board } from './board.js'
import type { Batch, Edit, MoveStrips } from './edit.js'
import type { EditAnswer } from './edit-refusal.js'
import { applyAddBanner, applyChangeBanner, applyRemoveBanner } from './edits/banners.js'
import { applyChangeDay, applyInsertDay, applyMoveDays } from './edits/days.js'
import { applyJoinScene } from './edits/join-scene.js'
import { lockedIds } from './edits/locks.js'
import { applyMoveStrips } from './edits/move-strips.js'
import { applyRemoveDay } from './edits/remove-day.js'
import { applyChangesOfEighths } from './edits/change-eighths.js'
import { applyAddScenes, applyRemoveScenes } from './edits/scenes.js'
import { runsOf, type Run } from './edits/runs-of.js'
import { applySetCall } from './edits/set-call.js'
import { applySetLocks } from './edits/set-locks.js'
import { applySplitScene } from './edits/split-scene.js'

/**
 * Applies one edit: gives the board after it and the edit that takes it back, or refuses with what is in the way.
 * Does not change its input; what the edit does not touch stays the same object.
 * On a canonical board (see `canonicalBoard`) edit then inverse gives exactly the board before.
 */
export function applyEdit(board: Board, edit: Edit): EditAnswer {
  switch (edit.kind) {
    case 'moveStrips':
      return applyMoveStrips(board, edit)
    case 'insertDay':
      return applyInsertDay(board, edit)
    case 'moveDays':
      return applyMoveDays(board, edit)
    case 'changeDay':
      return applyChangeDay(board, edit)
    case 'removeDay':
      return applyRemoveDay(board, edit)
    case 'setCall':
      return applySetCall(board, edit)
    case 'setLocks':
      return applySetLocks(board, edit)
    case 'batch':
      return applyBatch(board, edit)
    default:
      return applyToStrips(board, edit)
  }
}

type EditOfStrips = Extract<Edit, { kind: `${string}Banner` | `${string}Scene` | `${string}Scenes` | 'changeEighths' }>

function applyToStrips(board: Board, edit: EditOfStrips): EditAnswer {
  switch (edit.kind) {
    case 'addBanner':
      return applyAddBanner(board, edit)
    case 'changeBanner':
      return applyChangeBanner(board, edit)
    case 'removeBanner':
      return applyRemoveBanner(board, edit)
    case 'splitScene':
      return applySplitScene(board, edit)
    case 'joinScene':
      return applyJoinScene(board, edit)
    case 'addScenes':
      return applyAddScenes(board, edit)
    case 'removeScenes':
      return applyRemoveScenes(board, edit)
    case 'changeEighths':
      return applyChangesOfEighths(board, [edit])
    default:
      return assertNever(edit)
  }
}

function applyBatch(board: Board, { edits }: Batch): EditAnswer {
  return applyInTurn(board, runsOf(edits), applyRun)
}

function applyRun(board: Board, run: Run): EditAnswer {
  switch (run.kind) {
    case 'moveStrips':
      return applyMoves(board, run.edits)
    case 'changeEighths':
      return applyChangesOfEighths(board, run.edits)
    case 'one':
      return applyEdit(board, run.edit)
  }
}

/** In one pass, unless a locked strip is named: what it would pass depends on what each edit names. */
function applyMoves(board: Board, edits: readonly MoveStrips[]): EditAnswer {
  const moves = edits.flatMap((edit) => edit.moves)
  const locked = new Set(lockedIds(board.strips))
  if (moves.some((move) => locked.has(move.stripId))) return applyInTurn(board, edits, applyMoveStrips)
  return applyMoveStrips(board, { kind: 'moveStrips', moves })
}

function applyInTurn<Step>(board: Board, steps: readonly Step[], apply: (board: Board, step: Step) => EditAnswer): EditAnswer {
  let now = board
  const inverses: Edit[] = []
  for (const step of steps) {
    const answer = apply(now, step)
    if (!answer.ok) return answer
    now = answer.value.board
    inverses.push(answer.value.inverse)
  }
  return ok({ board: now, inverse: { kind: 'batch', edits: inverses.toReversed().flatMap(flat) } })
}

function flat(edit: Edit): readonly Edit[] {
  return edit.kind === 'batch' ? edit.edits : [edit]
}
