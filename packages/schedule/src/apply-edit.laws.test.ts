import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { boardOf } from '../test/board-in-words.js'
import { lawRuns } from '../test/law-runs.js'
import { randomEdit } from '../test/random-edit.js'
import { applyEdit, boneyardOf, daysInOrder, eighths, keyBetween, parseBoard, parseEdit, stripsOfDay, type Board, type Edit } from './index.js'

const START = deepFreeze(boardOf(['day 1: 1 [Lunch 60] 2', 'day 2: 5/A(4) 3', 'day 3: 5/B(2)', 'boneyard: 7 8']))
const FIRST: Edit = { kind: 'addScenes', strips: [{ kind: 'scene', id: 'first', sceneId: 'first', part: null, eighths: eighths(8), dayId: null, order: keyBetween(null, null), locked: true }] }
const RUNS = lawRuns(5000)
const FEWER = lawRuns(1000)
const die = fc.nat({ max: 1000 })
const dice = fc.array(fc.tuple(die, die, die, die), { minLength: 1, maxLength: 8 })
const fewDice = fc.array(fc.tuple(die, die, die, die), { minLength: 1, maxLength: 4 })

describe('laws of undo', () => {
  it('whatever was done can be undone, step by step, and the last undo redone', () => {
    fc.assert(
      fc.property(dice, (throws) => {
        const { boards, inverses } = played(throws)
        const last = boards.at(-1) ?? START
        const redone = inverses.slice(-1).map((inverse) => mustApply(boards.at(-2) ?? START, mustUndo(last, inverse)))
        expectSame(redone, boards.slice(1).slice(-1))
        let board = last
        for (const [index, inverse] of inverses.toReversed().entries()) {
          board = mustApply(board, inverse)
          expectSame(board, boards.at(-2 - index))
        }
        expectSame(board, START)
      }),
      RUNS,
    )
  })
})

describe('laws of refusal', () => {
  it('an edit that is refused changes nothing', () => {
    fc.assert(
      fc.property(fewDice, fewDice, (mine, theirs) => {
        const board = played(theirs).boards.at(-1) ?? START
        const before = JSON.stringify(board)
        const refused = played(mine).edits.filter((edit) => !applyEdit(board, edit).ok)
        const inABatch = refused.filter((edit) => !applyEdit(board, { kind: 'batch', edits: [FIRST, edit] }).ok)
        expectSame(inABatch.length, refused.length)
        expectSame(JSON.stringify(board), before)
      }),
      RUNS,
    )
  })
})

describe('laws of boards', () => {
  it('two boards given the same edits in the same order are equal; an edit and its inverse come over the wire as they are', () => {
    const start = overTheWireBoard(START)
    fc.assert(
      fc.property(dice, (throws) => {
        const { boards, edits, inverses } = played(throws)
        const read = edits.map(overTheWire)
        const other = read.reduce(mustApply, start)
        expectSame(other, boards.at(-1))
        expectSame([...read, ...inverses.map(overTheWire)], [...edits, ...inverses])
      }),
      RUNS,
    )
  })

  it('every strip is in exactly one place, and the board is one that can be read again', () => {
    fc.assert(
      fc.property(dice, (throws) => {
        const board = played(throws).boards.at(-1) ?? START
        const placed = [...daysInOrder(board).flatMap((day) => stripsOfDay(board, day.id)), ...boneyardOf(board)]
        expectSame(
          placed.map((strip) => strip.id).sort(),
          board.strips.map((strip) => strip.id),
        )
        expectSame(overTheWireBoard(board), board)
      }),
      FEWER,
    )
  })

  it('edits made on an older board are applied or refused on a newer one, never broken', () => {
    fc.assert(
      fc.property(dice, dice, (mine, theirs) => {
        const server = played(theirs).boards.at(-1) ?? START
        for (const edit of played(mine).edits) {
          const answer = applyEdit(server, edit)
          if (answer.ok) expectSame(parseBoard(answer.value.board).ok, true)
          else expectSame(/^[A-Z]/.test(answer.refusal.kind), true)
        }
      }),
      FEWER,
    )
  })
})

describe('the edits thrown', () => {
  it('are of every kind, and locks refuse some of them', () => {
    const applied = new Set<string>()
    const locked = new Set<string>()
    for (const throws of fc.sample(dice, { numRuns: 1500, seed: 7 })) {
      const { edits, refused } = played(throws)
      for (const edit of edits) applied.add(edit.kind)
      for (const { edit, why } of refused) if (why === 'Locked') locked.add(edit.kind)
    }
    expect([...applied].sort()).toEqual(KINDS)
    expect([...locked].sort()).toEqual(LOCKABLE)
  })
})

const KINDS = [
  'addBanner', 'addScenes', 'batch', 'changeBanner', 'changeDay', 'changeEighths', 'insertDay', 'joinScene', 'moveDays', 'moveStrips',
  'removeBanner', 'removeDay', 'removeScenes', 'setCall', 'setLocks', 'splitScene',
]

const LOCKABLE = ['addBanner', 'batch', 'changeDay', 'joinScene', 'moveDays', 'moveStrips', 'removeBanner', 'removeDay', 'removeScenes', 'splitScene']

/** Compares quickly, and shows the difference when there is one. */
function expectSame(given: unknown, wanted: unknown): void {
  if (!isDeepStrictEqual(given, wanted)) expect(given).toEqual(wanted)
}

interface Played {
  readonly boards: readonly Board[]
  readonly edits: readonly Edit[]
  readonly inverses: readonly Edit[]
  readonly refused: readonly { readonly edit: Edit; readonly why: string }[]
}

/** Edits thrown by chance, applied one after another to a board frozen all the way down; refused ones are left out. */
function played(throws: readonly [number, number, number, number][]): Played {
  const boards = [START]
  const edits: Edit[] = []
  const inverses: Edit[] = []
  const refused: { edit: Edit; why: string }[] = []
  throws.forEach((thrown, fresh) => {
    const board = boards.at(-1) ?? START
    const edit = deepFreeze(randomEdit(board, { dice: thrown, fresh }))
    const answer = applyEdit(board, edit)
    if (!answer.ok) refused.push({ edit, why: answer.refusal.kind })
    if (!answer.ok) return
    boards.push(deepFreeze(answer.value.board))
    edits.push(edit)
    inverses.push(deepFreeze(answer.value.inverse))
  })
  return { boards, edits, inverses, refused }
}

function mustApply(board: Board, edit: Edit): Board {
  const answer = applyEdit(board, edit)
  if (!answer.ok) throw new Error(JSON.stringify({ refusal: answer.refusal, edit }))
  return answer.value.board
}

/** The inverse of an inverse. */
function mustUndo(board: Board, inverse: Edit): Edit {
  const answer = applyEdit(board, inverse)
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  return answer.value.inverse
}

function overTheWire(edit: Edit): Edit {
  const answer = parseEdit(JSON.parse(JSON.stringify(edit)))
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  return answer.value
}

function overTheWireBoard(board: Board): Board {
  const answer = parseBoard(JSON.parse(JSON.stringify(board)))
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal))
  return answer.value
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(deepFreeze)
  return value
}
