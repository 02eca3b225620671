import type { Dood } from '@callboard/schedule'
import type { LocalDate } from '@callboard/time'
import type { CallsOf } from './source/calls-of.js'
import type { DoodFacts } from './source/dood-facts.js'

/** The Day out of Days with everything a cell may say. */
export interface DoodView {
  readonly dood: Dood
  readonly facts: DoodFacts
  readonly callsOf: CallsOf
  readonly today: LocalDate
}
