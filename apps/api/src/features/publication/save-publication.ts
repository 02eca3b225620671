import { isReachable } from './readiness-of.js'
import type { Transaction } from '../../platform/database/tenant-database.js'
import { type Ctx, newId, nowOf, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import type { Draft } from '../schedule/index.js'
import { clientSnapshotOf } from './client-snapshot-of.js'
import { noticesOf, type PlannedNotice } from './notices-of.js'
import { personSnapshotsOf } from './person-snapshots-of.js'
import type { Plan } from './plan-publication.js'
import type { PublishedHead } from './publication.repository.js'
import { INSERT_BOOKINGS, INSERT_CALL_SHEETS, INSERT_DELIVERIES, INSERT_NOTICES, INSERT_REVISION, INSERT_SNAPSHOTS, SUPERSEDE_DELIVERIES } from './publication.sql.js'
import { sheetsOf } from './sheets-of.js'

interface Publication {
  readonly reason: string
  readonly idempotencyKey: string
}

/** Rows of one insert, as plain data: one statement a table, however many people. */
type Rows = readonly object[]

/** Writes the revision and all that follows from it. As many statements for a thousand people as for one. */
export async function savePublication(ctx: Ctx, draft: Draft, plan: Plan, publication: Publication): Promise<PublishedHead> {
  const at = nowOf(ctx)
  const ids = [organizationOf(ctx), newId(), draft.productionId] as const
  const notices = noticesOf(plan).map((notice) => ({ ...notice, noticeId: newId() }))
  const transaction = transactionOf(ctx)
  const insert = (text: string, rows: Rows) => transaction.rows(text, [...ids, JSON.stringify(rows)])

  const publishedBy = await saveRevision(ctx, { transaction, ids, draft, plan, publication })
  await insert(INSERT_BOOKINGS, plan.revision.bookings)
  await insert(INSERT_CALL_SHEETS, callSheetRows(plan, at))
  await insert(INSERT_SNAPSHOTS, snapshotRows(plan, { at, reason: publication.reason }, draft.productionId))
  await insert(INSERT_NOTICES, notices)
  const concerned = notices.filter((notice) => notice.concerned)
  await transaction.change(SUPERSEDE_DELIVERIES, [ids[0], draft.productionId, concerned.map((notice) => notice.personId), at])
  await insert(INSERT_DELIVERIES, deliveryRows(plan, concerned, at))
  await transaction.change('update draft set published_version = version where organization_id = $1 and draft_id = $2', [ids[0], draft.draftId])

  const { number } = plan.revision
  return {
    revision: {
      revisionId: ids[1], number, colour: plan.colour.name, tint: plan.colour.tint, reason: publication.reason,
      publishedAt: at, publishedBy, concerned: concerned.length, answered: 0, problems: 0,
    },
    concerned: concerned.length,
    deliveries: concerned.length,
  }
}

interface RevisionParts {
  readonly transaction: Transaction
  readonly ids: readonly [organizationId: string, revisionId: string, productionId: string]
  readonly draft: Draft
  readonly plan: Plan
  readonly publication: Publication
}

async function saveRevision(ctx: Ctx, { transaction, ids, draft, plan, publication }: RevisionParts): Promise<string> {
  if (ctx.viewer.kind !== 'member') throw new NotAllowed()
  const { bookings, days, number } = plan.revision
  const [row] = await transaction.rows<{ name: string }>(INSERT_REVISION, [
    ...ids, draft.draftId, draft.version, number, plan.colour.name, plan.colour.tint, plan.facts.newest?.colour ?? null, publication.reason,
    publication.idempotencyKey, JSON.stringify(plan.board), JSON.stringify({ bookings, days }), JSON.stringify(plan.changes.unit),
    plan.changes.unchangedDays, plan.changes.totalDays, nowOf(ctx), ctx.viewer.accountId,
  ])
  return row?.name ?? ''
}

function callSheetRows(plan: Plan, at: ReturnType<typeof nowOf>): Rows {
  const called = new Map(plan.revision.days.map((day) => [day.dayId, 0]))
  for (const booking of plan.revision.bookings) called.set(booking.dayId, (called.get(booking.dayId) ?? 0) + 1)
  const sheets = new Map(sheetsOf(plan, at).map((sheet) => [sheet.dayId, sheet.office]))
  return plan.revision.days.map((day) => ({
    callSheetId: newId(), dayId: day.dayId, dayNumber: day.dayNumber, date: day.date, generalCall: day.generalCall,
    location: day.location ?? '', called: called.get(day.dayId) ?? 0, view: sheets.get(day.dayId),
  }))
}

function snapshotRows(plan: Plan, publication: Parameters<typeof personSnapshotsOf>[1], productionId: string): Rows {
  const row = (audience: string, subjectId: string, body: object) => ({ audience, subjectId, number: plan.revision.number, body: JSON.stringify(body) })
  return [
    ...personSnapshotsOf(plan, publication).map((own) => row('person', own.personId, own.snapshot)),
    ...sheetsOf(plan, publication.at).map((sheet) => row('day', sheet.dayId, sheet.crew)),
    row('client', productionId, clientSnapshotOf(plan, publication)),
  ]
}

function deliveryRows(plan: Plan, concerned: readonly (PlannedNotice & { readonly noticeId: string })[], at: string): Rows {
  return concerned.map((notice) => {
    const person = plan.peopleById.get(notice.personId)
    const reachable = person !== undefined && isReachable(person)
    return {
      deliveryId: newId(), revisionNumber: plan.revision.number, noticeId: notice.noticeId, personId: notice.personId,
      address: person?.email ?? null, state: reachable ? 'queued' : 'blocked', at,
    }
  })
}
