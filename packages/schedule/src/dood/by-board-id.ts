import type { Element } from '../breakdown/breakdown.js'
import { compareText } from '../order-keys.js'

/** Elements by board id as a person counts (2, 10, 10A, X1), those without one last; then by name, then by id. */
export function byBoardId(a: Element, b: Element): number {
  return compareBoardIds(a.boardId, b.boardId) || compareText(a.name, b.name) || compareText(a.elementId, b.elementId)
}

function compareBoardIds(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  const [ours, theirs] = [partsOf(a), partsOf(b)]
  for (const [at, part] of ours.entries()) {
    const other = theirs[at]
    const order = other === undefined ? 1 : compareParts(part, other)
    if (order !== 0) return order
  }
  return ours.length - theirs.length || compareText(a, b)
}

/** Digits and the rest by turns: "10A" is 10 and A. */
function partsOf(boardId: string): readonly string[] {
  return boardId.match(/\d+|\D+/g) ?? []
}

function compareParts(a: string, b: string): number {
  const [number, other] = [numberOf(a), numberOf(b)]
  if (number !== null && other !== null) return number - other
  if (number !== null || other !== null) return number === null ? 1 : -1
  return compareText(a, b)
}

function numberOf(part: string): number | null {
  return /^\d/.test(part) ? Number(part) : null
}
