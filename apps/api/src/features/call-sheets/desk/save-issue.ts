import type { CallSheetView } from '@callboard/call-sheet'
import { type Ctx, newId, nowOf, organizationOf, transactionOf } from '../../../platform/context/ctx.js'
import { deliveriesFor, findReach, saveDeliveries } from '../../deliveries/index.js'
import { editionsOf, type SnapshotRow } from './issue-editions.js'
import { INSERT_EDITIONS, INSERT_ISSUE, INSERT_SHEET_CALLS, INSERT_SHEET_NOTICES, NEWEST_SNAPSHOTS, SUPERSEDE_SHEET_DELIVERIES } from './issue.sql.js'
import type { DeskPlan } from './plan-desk.js'
import type { PersonOnSheet } from './people-on-sheet.js'
import { accountOf } from './sheet-draft.repository.js'
import { sheetNoticeOf } from './sheet-notice-of.js'
import { standingApprovals } from './sheet-state.js'

export interface SavedIssue {
  readonly callSheetId: string
  readonly issue: number
  readonly called: number
  readonly told: number
}

interface Issue {
  readonly desk: DeskPlan
  readonly view: CallSheetView
  readonly people: readonly PersonOnSheet[]
  readonly idempotencyKey: string
}

/** Writes the issue and all that follows from it. As many statements for a thousand people as for one. */
export async function saveIssue(ctx: Ctx, issue: Issue): Promise<SavedIssue> {
  const { desk, people } = issue
  const callSheetId = newId()
  const told = people.filter((person) => person.told)
  await insertSheet(ctx, issue, callSheetId)
  await Promise.all([insertCalls(ctx, issue, callSheetId), insertEditions(ctx, issue, callSheetId), supersede(ctx, desk, told)])
  await insertNotices(ctx, issue, callSheetId)
  return { callSheetId, issue: desk.nextIssue, called: people.length, told: told.length }
}

async function insertSheet(ctx: Ctx, { desk, view, people, idempotencyKey }: Issue, callSheetId: string): Promise<void> {
  const { day, plan, draft, revision } = desk
  await transactionOf(ctx).change(INSERT_ISSUE, [
    organizationOf(ctx), callSheetId, revision.revisionId, draft.productionId, day.id, desk.dayNumber, day.date, day.generalCall,
    (day.locationId && plan.locations.get(day.locationId)?.name) || '', people.length, JSON.stringify(view), desk.fingerprint, desk.nextIssue,
    nowOf(ctx), accountOf(ctx), desk.desk.version, JSON.stringify(standingApprovals(desk)), idempotencyKey,
  ])
}

async function insertCalls(ctx: Ctx, { desk, people }: Issue, callSheetId: string): Promise<void> {
  const calls = people.map(({ personId, asks, call, facts }) => ({ personId, asks, callAt: call.instant, facts }))
  await transactionOf(ctx).rows(INSERT_SHEET_CALLS, [
    organizationOf(ctx), callSheetId, desk.draft.productionId, desk.day.id, desk.nextIssue, JSON.stringify(calls),
  ])
}

async function insertEditions(ctx: Ctx, { desk, view, people }: Issue, callSheetId: string): Promise<void> {
  const transaction = transactionOf(ctx)
  const ids = [organizationOf(ctx), desk.draft.productionId]
  const before = await transaction.rows<SnapshotRow & { [column: string]: unknown }>(NEWEST_SNAPSHOTS, [...ids, people.map(({ personId }) => personId), desk.day.id])
  const [keys, bodies]: [object[], string[]] = [[], []]
  for (const { body, ...key } of editionsOf(before, { desk, view, people, callSheetId, at: nowOf(ctx) })) {
    keys.push(key)
    bodies.push(body)
  }
  await transaction.rows(INSERT_EDITIONS, [...ids, JSON.stringify(keys), bodies.join('\n')])
}

async function supersede(ctx: Ctx, { draft, day }: DeskPlan, told: readonly PersonOnSheet[]): Promise<void> {
  await transactionOf(ctx).change(SUPERSEDE_SHEET_DELIVERIES, [organizationOf(ctx), draft.productionId, told.map(({ personId }) => personId), day.id, nowOf(ctx)])
}

async function insertNotices(ctx: Ctx, { desk, people }: Issue, callSheetId: string): Promise<void> {
  const { revisionId, number } = desk.revision
  const { productionId } = desk.draft
  if (revisionId === null) throw new Error('An issue without its revision')
  const notices = people.map((person) => ({ noticeId: newId(), ...sheetNoticeOf(desk, person), affects: person.call.instant }))
  await transactionOf(ctx).rows(INSERT_SHEET_NOTICES, [organizationOf(ctx), callSheetId, revisionId, productionId, JSON.stringify(notices)])
  const concerned = notices.filter((notice) => notice.concerned)
  const at = nowOf(ctx)
  const of = { organizationId: organizationOf(ctx), productionId, revisionId, revisionNumber: number, at }
  await saveDeliveries(transactionOf(ctx), of, deliveriesFor(concerned, await findReach(ctx, productionId), at))
}
