import { writeAuditEntry } from '../../../platform/audit/write-audit-entry.js'
import { allowed } from '../../../platform/context/allow.js'
import { type Ctx, firstRow, nowOf, organizationOf, transactionOf } from '../../../platform/context/ctx.js'
import { InvalidInput } from '../../../platform/errors/invalid-input.js'
import { NotAllowed } from '../../../platform/errors/not-allowed.js'
import { announce } from '../../../platform/live/live.js'
import { type Draft, lockDraft, lockProductionOfDraft } from '../../schedule/index.js'
import { decideDeskIssue, type IssueRefusal } from './decide-desk-issue.js'
import { BY_KEY } from './issue.sql.js'
import { type DeskPlan, planDesk } from './plan-desk.js'
import { peopleOnSheet } from './people-on-sheet.js'
import { type SavedIssue, saveIssue } from './save-issue.js'
import { lockSheet } from './sheet-draft.repository.js'

export interface IssueCallSheet {
  readonly dayId: string
  readonly draftId: string
  readonly expectedDraftVersion: number
  readonly expectedSheetVersion: number
  readonly idempotencyKey: string
  readonly restBreachesAccepted: boolean
}

export type IssueCallSheetAnswer = ({ readonly kind: 'CallSheetIssued' } & SavedIssue) | IssueRefusal

/** Sends the call sheet of one shoot day out, bound to its revision and its number for ever. Nothing is sent here, only queued. */
export async function issueCallSheet(ctx: Ctx, input: IssueCallSheet): Promise<IssueCallSheetAnswer> {
  allowed(ctx, 'publish schedule', await lockProductionOfDraft(ctx, input.draftId))
  const draft = allowed(ctx, 'publish schedule', await lockDraft(ctx, input.draftId))
  const known = await findIssueByKey(ctx, draft, input)
  if (known !== null) return { kind: 'CallSheetIssued', ...known }

  const { productionId, unitId } = draft
  const desk = draft.board.days.some(({ id }) => id === input.dayId) ? await lockDesk(ctx, draft, { productionId, unitId, dayId: input.dayId }) : null
  if (desk === null) throw new NotAllowed()
  const view = desk.view({ at: nowOf(ctx), issue: desk.nextIssue })
  const people = peopleOnSheet(desk, view)
  const decision = decideDeskIssue(desk, people, input)
  if (!decision.ok) return decision.refusal

  const saved = await saveIssue(ctx, { desk, view, people, idempotencyKey: input.idempotencyKey })
  await tell(ctx, desk, saved, input.restBreachesAccepted)
  return { kind: 'CallSheetIssued', ...saved }
}

async function lockDesk(ctx: Ctx, draft: Draft, key: Parameters<typeof lockSheet>[1]): Promise<DeskPlan | null> {
  await lockSheet(ctx, key)
  return planDesk(ctx, draft, key.dayId)
}

type KnownIssue = SavedIssue & { readonly dayId: string; readonly sheetVersion: number }

/** The issue that was made under this key; another day or version under it is refused. */
async function findIssueByKey(ctx: Ctx, { productionId }: Draft, input: IssueCallSheet): Promise<SavedIssue | null> {
  const known = await firstRow<KnownIssue & { [column: string]: unknown }>(ctx, BY_KEY, [organizationOf(ctx), productionId, input.idempotencyKey])
  if (known === null) return null
  const { dayId, sheetVersion, callSheetId, issue, called, told } = known
  if (dayId !== input.dayId || sheetVersion !== input.expectedSheetVersion) throw new InvalidInput('This key was used for another issue.')
  return { callSheetId, issue, called, told }
}

async function tell(ctx: Ctx, { draft, dayNumber, day, revision }: DeskPlan, saved: SavedIssue, restBreachesAccepted: boolean): Promise<void> {
  const { productionId } = draft
  await writeAuditEntry(ctx, {
    operation: 'issueCallSheet', subject: `Call sheet ${saved.issue} of day ${dayNumber}`, productionId, entityId: saved.callSheetId,
    facts: { dayId: day.id, revisionNumber: revision.number, issue: saved.issue, called: saved.called, told: saved.told, restBreachesAccepted },
  })
  const transaction = transactionOf(ctx)
  const organizationId = organizationOf(ctx)
  const subject = { organizationId, subjectId: productionId }
  await announce(transaction, { kind: 'deliveriesQueued', ...subject }, { kind: 'deliveriesMoved', ...subject })
}
