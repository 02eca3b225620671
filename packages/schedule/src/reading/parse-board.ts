import type { Result } from '@callboard/basics'
import type { Board } from '../board.js'
import { canonicalBoard } from '../canonical-board.js'
import { refusalOfParts } from '../edits/scene-parts.js'
import { answerOf, type NotReadable } from './answer-of.js'
import { callException, shootDay, strip } from './board-readers.js'
import { list, Misread, object } from './readers.js'

/** Limits of one board that comes over the wire. */
export const BOARD_LIMITS = { strips: 10_000, days: 1000, callExceptions: 50_000 } as const

/**
 * Reads a board from untrusted JSON and puts it in canonical order. Besides shapes and sizes it sees to it that ids are unique,
 * that strips and calls are on days of the board, and that the parts of a scene have each their letter.
 */
export function parseBoard(value: unknown): Result<Board, NotReadable> {
  return answerOf(() => {
    const board = readBoard(value, 'board')
    checkIds(board)
    checkParts(board)
    return canonicalBoard(board)
  })
}

const readBoard = object<Board>({
  days: list(shootDay, BOARD_LIMITS.days),
  strips: list(strip, BOARD_LIMITS.strips),
  callExceptions: list(callException, BOARD_LIMITS.callExceptions),
})

function checkIds({ days, strips, callExceptions }: Board): void {
  const dayIds = new Set<string | null>([...unique('days', days.map((day) => day.id)), null])
  unique('strips', strips.map((each) => each.id))
  unique('callExceptions', callExceptions.map(({ dayId, personId }) => JSON.stringify([dayId, personId])))
  const lost = strips.findIndex((each) => !dayIds.has(each.dayId))
  if (lost !== -1) throw new Misread(`board.strips[${lost}].dayId`, 'a day of the board')
  const lostCall = callExceptions.findIndex((each) => !dayIds.has(each.dayId))
  if (lostCall !== -1) throw new Misread(`board.callExceptions[${lostCall}].dayId`, 'a day of the board')
}

function unique(name: string, ids: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  ids.forEach((id, index) => {
    if (seen.has(id)) throw new Misread(`board.${name}[${index}]`, 'an id of its own')
    seen.add(id)
  })
  return seen
}

function checkParts({ strips }: Board): void {
  const labels = new Map<string, (string | null)[]>()
  for (const each of strips.filter((other) => other.kind === 'scene')) {
    const known = labels.get(each.sceneId)
    if (known) known.push(each.part)
    else labels.set(each.sceneId, [each.part])
  }
  for (const [sceneId, parts] of labels) {
    if (refusalOfParts(sceneId, parts)) throw new Misread(`board.strips of scene ${sceneId}`, 'one strip, or parts with a letter each')
  }
}
