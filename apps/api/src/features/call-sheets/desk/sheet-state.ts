import type { Ctx } from '../../../platform/context/ctx.js'
import { NotAllowed } from '../../../platform/errors/not-allowed.js'
import type { DeskPlan } from './plan-desk.js'
import type { ApprovalRole, ApprovalRow, IssueRow } from './sheet-draft.repository.js'

export type SheetState = 'draft' | 'ready' | 'issued'

/** How far the working sheet is: out as it stands, ready as it stands, or still being worked on. */
export function stateOf({ desk, fingerprint }: DeskPlan): SheetState {
  const last = desk.issues[0]
  if (last !== undefined && last.fingerprint === fingerprint && last.sheetVersion === desk.version) return 'issued'
  return desk.ready !== null && stands(desk.ready, { version: desk.version, fingerprint }) ? 'ready' : 'draft'
}

interface Bound {
  readonly version: number
  readonly fingerprint: string
}

function stands(bound: Bound, now: Bound): boolean {
  return bound.version === now.version && bound.fingerprint === now.fingerprint
}

/** Approvals of the sheet and its day exactly as they stand. */
export function standingApprovals({ desk, fingerprint }: DeskPlan): ApprovalRow[] {
  return desk.approvals.filter((approval) => stands(approval, { version: desk.version, fingerprint }))
}

const DEMANDED: readonly ApprovalRole[] = ['assistantDirector', 'productionManager']

/** Approvals the production demands and nobody has given of the sheet as it stands. */
export function missingApprovals(plan: DeskPlan): ApprovalRole[] {
  if (plan.desk.settings.approvalsDemanded !== true) return []
  const given = new Set(standingApprovals(plan).map(({ role }) => role))
  return DEMANDED.filter((role) => !given.has(role))
}

/** What a planner approves as: an assistant director as such, those who manage the production as its manager. */
export function approvalRoleOf(ctx: Ctx): ApprovalRole {
  if (ctx.viewer.kind !== 'member') throw new NotAllowed()
  return ctx.viewer.role === 'assistantDirector' ? 'assistantDirector' : 'productionManager'
}

/** An issued sheet is the one to go by until a newer one of the day is out or a revision changed the day. */
export function issueStateOf(issue: IssueRow, { desk }: DeskPlan): 'issued' | 'superseded' {
  return issue.issue === desk.issues[0]?.issue && issue.fingerprint === desk.published?.fingerprint ? 'issued' : 'superseded'
}
