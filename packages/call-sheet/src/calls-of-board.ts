import { shootDaysInOrder } from '@callboard/schedule'
import type { Call } from './call.js'
import { callsOn, type CallsInput } from './calls-of-day.js'
import { castWorkOf } from './cast-work.js'

/** The calls of every shoot day of the board, days in order, each as `callsOfDay` gives them. */
export function callsOfBoard(input: CallsInput): readonly Call[] {
  const work = castWorkOf(input)
  return shootDaysInOrder(input.board).flatMap((day) => callsOn(day, input, work))
}
