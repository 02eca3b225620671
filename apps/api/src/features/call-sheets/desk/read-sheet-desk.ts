import { can } from '@callboard/access'
import { shootDaysInOrder } from '@callboard/schedule'
import { type Ctx, nowOf } from '../../../platform/context/ctx.js'
import { restBreachesOf } from '../../publication/index.js'
import { findDraft } from '../../schedule/index.js'
import { type DeskPlan, findDraftOfDay, planDesk } from './plan-desk.js'
import { peopleOnSheet, type PersonOnSheet } from './people-on-sheet.js'
import { sheetRemarksOf } from './sheet-remarks.js'
import { approvalRoleOf, issueStateOf, standingApprovals, stateOf } from './sheet-state.js'

/** The desk of a shoot day, or null when it is not there or not for the viewer. */
export async function readSheetDesk(ctx: Ctx, productionId: string, dayId: string) {
  if (!can(ctx.viewer, 'edit schedule', { productionId })) return null
  const draftId = await findDraftOfDay(ctx, productionId, dayId)
  const draft = draftId === null ? null : await findDraft(ctx, draftId)
  const desk = draft === null ? null : await planDesk(ctx, draft, dayId)
  return desk === null ? null : answerOf(ctx, desk)
}

function answerOf(ctx: Ctx, desk: DeskPlan) {
  const [last] = desk.desk.issues
  const view = desk.view(last && stateOf(desk) === 'issued' ? { at: last.issuedAt, issue: last.issue } : null)
  const people = peopleOnSheet(desk, view)
  const { draft, day, plan, revision, desk: row } = desk
  const days = shootDaysInOrder(plan.board)
  const at = days.findIndex(({ id }) => id === day.id)
  return {
    dayId: day.id, productionId: draft.productionId, draftId: draft.draftId, draftVersion: draft.version,
    unitName: plan.facts.unit?.name ?? null, dayNumber: desk.dayNumber, date: day.date, generalCall: day.generalCall,
    previousDayId: days[at - 1]?.id ?? null, nextDayId: days[at + 1]?.id ?? null,
    version: row.version, fingerprint: desk.fingerprint, state: stateOf(desk), readyBy: stateOf(desk) === 'ready' ? row.ready?.by : null,
    details: row.details, typed: Object.entries(row.typed).map(([field, { by, at: when }]) => ({ field, by, at: when })),
    view, colour: revision.colour, tint: revision.tint, revisionNumber: revision.number,
    isPublished: desk.isPublished, nextIssue: desk.nextIssue,
    approvalsDemanded: row.settings.approvalsDemanded === true,
    approvals: standingApprovals(desk), mayApproveAs: approvalRoleOf(ctx),
    recipients: people.map(recipientOf), readiness: sheetRemarksOf(desk, { view, people, at: nowOf(ctx) }),
    restBreaches: restBreachesOf(plan).filter((breach) => breach.toDayNumber === desk.dayNumber),
    issues: row.issues.map((issue) => ({ ...issue, state: issueStateOf(issue, desk) })),
    attachments: row.attachments,
  }
}

function recipientOf({ personId, name, department, facts, was, told, reachable }: PersonOnSheet) {
  return { personId, name, department, call: facts.call, was, told, reachable }
}
