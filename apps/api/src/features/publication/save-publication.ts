import type { Transaction } from '../../platform/database/tenant-database.js'
import { type Ctx, newId, nowOf, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { deliveriesFor, findReach, saveDeliveries } from '../deliveries/index.js'
import type { Draft } from '../schedule/index.js'
import { clientSnapshotOf } from './client-snapshot-of.js'
import type { DaysElsewhere } from './days-elsewhere.js'
import { fingerprintOf } from './fingerprint-of.js'
import { affectedAt, digestsOf, noticesOf, type PlannedNotice } from './notices-of.js'
import { personSnapshotsOf, type Publishing } from './person-snapshots-of.js'
import type { Plan } from './plan-publication.js'
import type { PublishedHead } from './publication.repository.js'
import { INSERT_BOOKINGS, INSERT_CALL_SHEETS, INSERT_NOTICES, INSERT_REVISION, INSERT_SNAPSHOTS, SUPERSEDE_DELIVERIES } from './publication.sql.js'
import { type DaySheet, sheetsOf } from './sheets-of.js'
import type { StandingSheets } from './standing-sheets.js'

interface Publication {
  readonly reason: string
  readonly idempotencyKey: string
  readonly elsewhere: DaysElsewhere
  readonly standing: StandingSheets
}

/** Rows of one insert, as plain data: one statement a table, however many people. */
type Rows = readonly object[]

/** Writes the revision and all that follows from it. As many statements for a thousand people as for one. */
export async function savePublication(ctx: Ctx, draft: Draft, plan: Plan, publication: Publication): Promise<PublishedHead> {
  const at = nowOf(ctx)
  const ids = [organizationOf(ctx), newId(), draft.productionId] as const
  const transaction = transactionOf(ctx)
  const insert = (text: string, rows: Rows) => transaction.rows(text, [...ids, JSON.stringify(rows)])
  const facts = JSON.stringify({ bookings: plan.revision.bookings, days: plan.revision.days.map((day) => ({ ...day, wrapAt: plan.wraps.get(day.dayId) })) })

  const revision = saveRevision(ctx, { transaction, ids, draft, plan, publication, facts })
  const bookings = transaction.rows(INSERT_BOOKINGS, ids)
  // Where the revision is refused, this is refused after it, and nobody waits for it any more.
  bookings.catch(() => undefined)
  const publishedBy = await revision

  // The database works on the bookings while the rest is made, and on each of these while the next is.
  const sheets = sheetsOf(plan, at)
  const { digest } = plan.facts
  const notices = [...noticesOf(plan), ...(digest ? digestsOf(plan) : [])].map((notice) => ({ ...notice, noticeId: newId() }))
  const concerned = notices.filter((notice) => notice.concerned)
  const told = notices.filter((notice) => notice.concerned || digest)
  const deliveries = deliveriesFor(told.map((notice) => ({ ...notice, affects: affectedAt(notice, at), digest: !notice.concerned })), await findReach(ctx, draft.productionId), at)
  await Promise.all([
    bookings,
    insertSnapshots(transaction, ids, { plan, sheets, standing: publication.standing, publishing: { at, reason: publication.reason, elsewhere: publication.elsewhere } }),
    insert(INSERT_CALL_SHEETS, callSheetRows(plan, sheets)),
    insert(INSERT_NOTICES, notices.map(noticeRow)),
    transaction.change(SUPERSEDE_DELIVERIES, [ids[0], draft.productionId, concerned.map((notice) => notice.personId), at, draft.unitId, [...publication.standing.keys()]]),
    saveDeliveries(transaction, { organizationId: ids[0], revisionId: ids[1], productionId: ids[2], revisionNumber: plan.revision.number, at }, deliveries),
    transaction.change('update draft set published_version = version where organization_id = $1 and draft_id = $2', [ids[0], draft.draftId]),
  ])

  const { number } = plan.revision
  return {
    revision: {
      revisionId: ids[1], unitName: plan.facts.unit?.name ?? null, number, colour: plan.colour.name, tint: plan.colour.tint, reason: publication.reason,
      publishedAt: at, publishedBy, concerned: concerned.length, answered: 0, problems: 0,
    },
    concerned: concerned.length,
    deliveries: deliveries.length,
  }
}

interface RevisionParts {
  readonly transaction: Transaction
  readonly ids: readonly [organizationId: string, revisionId: string, productionId: string]
  readonly draft: Draft
  readonly plan: Plan
  readonly publication: Publication
  readonly facts: string
}

async function saveRevision(ctx: Ctx, { transaction, ids, draft, plan, publication, facts }: RevisionParts): Promise<string> {
  if (ctx.viewer.kind !== 'member') throw new NotAllowed()
  const { number } = plan.revision
  const [row] = await transaction.rows<{ name: string }>(INSERT_REVISION, [
    ...ids, draft.unitId, draft.draftId, draft.version, number, plan.colour.name, plan.colour.tint, plan.facts.newest?.colour ?? null, publication.reason,
    publication.idempotencyKey, JSON.stringify(plan.board), facts, JSON.stringify(plan.changes.unit),
    plan.changes.unchangedDays, plan.changes.totalDays, nowOf(ctx), ctx.viewer.accountId,
  ])
  return row?.name ?? ''
}

function callSheetRows(plan: Plan, sheets: readonly DaySheet[]): Rows {
  const called = new Map(plan.revision.days.map((day) => [day.dayId, 0]))
  for (const booking of plan.revision.bookings) called.set(booking.dayId, (called.get(booking.dayId) ?? 0) + 1)
  const views = new Map(sheets.map((sheet) => [sheet.dayId, sheet.office]))
  return plan.revision.days.map((day) => ({
    callSheetId: newId(), dayId: day.dayId, dayNumber: day.dayNumber, date: day.date, generalCall: day.generalCall,
    location: day.location ?? '', called: called.get(day.dayId) ?? 0, view: views.get(day.dayId), fingerprint: fingerprintOf(plan.board, plan.revision, day.dayId),
  }))
}

interface SnapshotParts {
  readonly plan: Plan
  readonly sheets: readonly DaySheet[]
  readonly standing: StandingSheets
  readonly publishing: Publishing
}

function insertSnapshots(transaction: Transaction, ids: RevisionParts['ids'], { plan, sheets, standing, publishing }: SnapshotParts): Promise<unknown> {
  const keys: object[] = []
  const lines: string[] = []
  const add = (audience: string, subjectId: string, body: string, concerned = false) => {
    keys.push({ audience, subjectId, concerned })
    lines.push(body)
  }
  for (const { personId, snapshot } of personSnapshotsOf(plan, publishing)) add('person', personId, JSON.stringify(snapshot), snapshot.notice.concerned)
  for (const { dayId, crew } of sheets) add('day', dayId, standing.get(dayId) ?? JSON.stringify(crew))
  add('client', ids[2], JSON.stringify(clientSnapshotOf(plan, publishing)))
  return transaction.rows(INSERT_SNAPSHOTS, [...ids, JSON.stringify(keys), plan.revision.number, lines.join('\n')])
}

type NumberedNotice = PlannedNotice & { readonly noticeId: string }

function noticeRow({ noticeId, personId, concerned, subject, sentences, changes, asks }: NumberedNotice): object {
  return { noticeId, personId, concerned, subject, sentences, changes, asks }
}
