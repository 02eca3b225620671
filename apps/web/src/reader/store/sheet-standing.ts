import type { ChangeStanding } from './change-standing.js'
import type { KeptRead } from './read.js'

/** An issued call sheet that asks the reader for an answer. */
export interface AskingSheet {
  readonly dayId: string
  /** Its number among the sheets of the day. */
  readonly issue: number
  /** An answer to this issue or a later one stands. */
  readonly asks: number
  /** Whether their call is another than on the sheet before. */
  readonly isMoved: boolean
}

/** The issued sheets of days that were to come when the office last answered. */
export function askingSheets({ snapshot, savedAt }: KeptRead): readonly AskingSheet[] {
  return snapshot.days.flatMap(({ dayId, wrapAt, sheet }) =>
    sheet !== undefined && Date.parse(wrapAt) > savedAt ? [{ dayId, issue: sheet.issue, asks: sheet.asks, isMoved: sheet.was !== null }] : [],
  )
}

/** Where one sheet stands with the office: an answer to the issue that asks, or to a later one, counts. */
export function sheetStandingOf({ sheetAnswers = [] }: KeptRead, { dayId, asks }: AskingSheet): ChangeStanding {
  const answer = sheetAnswers.find((one) => one.dayId === dayId && one.issue >= asks)?.answer
  return answer ? { kind: answer.kind === 'confirmed' ? 'confirmed' : 'problem', answer } : { kind: 'asked', again: false }
}
