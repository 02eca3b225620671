import { formatDay } from '@callboard/time'
import type { DeskPlan } from './plan-desk.js'
import type { PersonOnSheet } from './people-on-sheet.js'

export interface SheetNotice {
  readonly personId: string
  readonly concerned: boolean
  readonly subject: string
  readonly sentences: readonly string[]
}

/** What an issued sheet says to one person: their call, and what it was on the sheet before. */
export function sheetNoticeOf({ revision, dayNumber, day, nextIssue }: DeskPlan, { personId, facts, was, told }: PersonOnSheet): SheetNotice {
  const when = `Day ${dayNumber} ${formatDay(day.date)}`
  const call = was === null ? `your call ${facts.call}` : `your call is now ${facts.call} (was ${was})`
  const sheet = nextIssue === 1 ? 'call sheet' : `call sheet ${nextIssue}`
  return {
    personId,
    concerned: told,
    subject: `[${revision.colour.toUpperCase()}] ${when}: ${sheet}, ${call}`,
    sentences: [
      `${when}: ${call}.`,
      ...(facts.pickUp === '' ? [] : [`Pick-up ${facts.pickUp}.`]),
      ...(facts.onSet === '' ? [] : [`On set ${facts.onSet}.`]),
      ...(facts.location === '' ? [] : [`${facts.location}.`]),
    ],
  }
}
