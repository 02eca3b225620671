import { ok, refuse, type Result } from '@callboard/basics'
import { type RestBreachAnswer, restBreachesOf } from '../../publication/index.js'
import type { DeskPlan } from './plan-desk.js'
import type { PersonOnSheet } from './people-on-sheet.js'
import type { ApprovalRole } from './sheet-draft.repository.js'
import { missingApprovals, stateOf } from './sheet-state.js'

export type IssueRefusal =
  | { readonly kind: 'DayNotPublished'; readonly revisionNumber: number | null; readonly nextColour: string }
  | { readonly kind: 'DraftChanged'; readonly version: number }
  | { readonly kind: 'DraftNotCurrent'; readonly currentDraftId: string }
  | { readonly kind: 'SheetChanged'; readonly version: number }
  | { readonly kind: 'SheetUnchanged'; readonly issue: number }
  | { readonly kind: 'NobodyCalled'; readonly dayNumber: number }
  | { readonly kind: 'SheetNotApproved'; readonly missing: readonly ApprovalRole[] }
  | { readonly kind: 'RestTooShort'; readonly breaches: readonly RestBreachAnswer[] }

interface Wish {
  readonly expectedDraftVersion: number
  readonly expectedSheetVersion: number
  readonly restBreachesAccepted: boolean
}

/** Whether the sheet may go out as it was looked at. */
export function decideDeskIssue(desk: DeskPlan, people: readonly PersonOnSheet[], wish: Wish): Result<DeskPlan, IssueRefusal> {
  const { draft, plan, dayNumber } = desk
  if (!draft.isCurrent) return refuse({ kind: 'DraftNotCurrent', currentDraftId: plan.facts.currentDraftId })
  if (draft.version !== wish.expectedDraftVersion) return refuse({ kind: 'DraftChanged', version: draft.version })
  if (desk.desk.version !== wish.expectedSheetVersion) return refuse({ kind: 'SheetChanged', version: desk.desk.version })
  if (people.length === 0) return refuse({ kind: 'NobodyCalled', dayNumber })
  if (!desk.isPublished) return refuse({ kind: 'DayNotPublished', revisionNumber: plan.facts.newest?.number ?? null, nextColour: plan.colour.name })
  if (stateOf(desk) === 'issued') return refuse({ kind: 'SheetUnchanged', issue: desk.nextIssue - 1 })
  const missing = missingApprovals(desk)
  if (missing.length > 0) return refuse({ kind: 'SheetNotApproved', missing })
  const breaches = wish.restBreachesAccepted ? [] : restBreachesOf(plan).filter((breach) => breach.toDayNumber === dayNumber)
  return breaches.length > 0 ? refuse({ kind: 'RestTooShort', breaches }) : ok(desk)
}
