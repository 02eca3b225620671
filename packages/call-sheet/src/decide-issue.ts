import { ok, refuse, type Result } from '@callboard/basics'
import type { Call } from './call.js'
import { isOutOfDate } from './is-out-of-date.js'
import type { RestBreach } from './rest-breaches.js'

/** Why a call sheet may not go out. */
export type IssueRefusal =
  | { readonly kind: 'OutOfDate'; readonly sheetRevision: number; readonly latestRevision: number }
  | { readonly kind: 'NobodyCalled'; readonly dayId: string }
  | { readonly kind: 'RestBroken'; readonly breaches: readonly RestBreach[] }

/**
 * May the call sheet of this day go out? Gives the calls it issues. Refuses a sheet of an older revision, one that calls nobody,
 * and one that breaks somebody's rest into that day; leave out breaches the production has accepted in writing.
 */
export function decideIssue(sheet: {
  readonly dayId: string
  readonly sheetRevision: number
  readonly latestRevision: number
  readonly calls: readonly Call[]
  readonly breaches: readonly RestBreach[]
}): Result<readonly Call[], IssueRefusal> {
  const { dayId, sheetRevision, latestRevision } = sheet
  if (isOutOfDate(sheetRevision, latestRevision)) return refuse({ kind: 'OutOfDate', sheetRevision, latestRevision })

  const calls = sheet.calls.filter((call) => call.dayId === dayId)
  if (calls.length === 0) return refuse({ kind: 'NobodyCalled', dayId })

  const breaches = sheet.breaches.filter((breach) => breach.toDayId === dayId)
  if (breaches.length > 0) return refuse({ kind: 'RestBroken', breaches })
  return ok(calls)
}
