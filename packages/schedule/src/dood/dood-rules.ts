import type { DoodCount } from './dood.js'

/** How a production counts its Day out of Days. What is allowed for one element (hold, drop, its least gap) stands with the element. */
export interface DoodRules {
  /** S and F stand on the first and last strip and ignore other days, or on the first and last paid day (SR, STR). */
  readonly startAndFinish: 'strips' | 'paidDays'
  /** Who may be held is held on the company's working days only, or on every day but a hiatus. */
  readonly holdOn: 'workingDays' | 'everyDay'
  /** How a travel day is written. */
  readonly travelCode: 'TR' | 'T'
  readonly paid: readonly DoodCount[]
}

/**
 * As Movie Magic Scheduling counts: start and finish from strips, no hold on company off-days, TR.
 * Source: mms-docs.ep.com/DayOutofDays/DOODRules.html. Everything with a code is paid, as Wikipedia says of Day out of Days.
 */
export const USUAL_DOOD_RULES: DoodRules = {
  startAndFinish: 'strips',
  holdOn: 'workingDays',
  travelCode: 'TR',
  paid: ['work', 'hold', 'travel', 'rehearsal', 'fitting', 'holiday'],
}
