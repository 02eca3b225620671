import type { Board, Eighths } from '@callboard/schedule'

/** The scenes on a board, each with the length of all its strips, in the order of the board's strips. */
export function lengthsOn(board: Board): Map<string, Eighths> {
  const lengths = new Map<string, Eighths>()
  for (const strip of board.strips) {
    if (strip.kind === 'scene') lengths.set(strip.sceneId, ((lengths.get(strip.sceneId) ?? 0) + strip.eighths) as Eighths)
  }
  return lengths
}
