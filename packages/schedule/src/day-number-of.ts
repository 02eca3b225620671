import type { Board } from './board.js'
import { daysInOrder } from './strips-of-day.js'

/** The number of a shoot day, its position counted from 1; 0 when it is not on the board. */
export function dayNumberOf(board: Board, dayId: string): number {
  return daysInOrder(board).findIndex((day) => day.id === dayId) + 1
}
