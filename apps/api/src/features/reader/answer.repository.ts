import type { Reader } from '@callboard/access'
import type { BookingChange } from '@callboard/notice'
import type { Instant, Zone } from '@callboard/time'
import { type Ctx, firstRow, newId, nowOf, transactionOf } from '../../platform/context/ctx.js'
import { standingAnswer } from '../../platform/database/standing-answer.js'

export interface Answer {
  readonly kind: string
  readonly message: string
  readonly revisionNumber: number
  /** The one change it answers, or null for all of it. */
  readonly changeId: string | null
  /** For an answer to an issued sheet: its shoot day and its issue. */
  readonly dayId: string | null
  readonly issue: number | null
  readonly at: Instant
  readonly answerId: string
}

/** What a person is asked. */
export interface Answering {
  readonly name: string
  /** The newest revision that asks them about what they answer, or null. */
  readonly asked: number | null
  /** The changes it asks about, by their names. */
  readonly asks: readonly string[]
  readonly changes: readonly BookingChange[]
  readonly newest: number
  readonly zone: Zone
}

const COLUMNS = `kind, message, revision_number as "revisionNumber", change_id as "changeId", day_id as "dayId", issue, client_answer_id as "answerId",
  to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at`

const LOCK = `
select p.name, asked.number as asked, coalesce(asked.asks, '{}') as asks, coalesce(asked.changes, '[]') as changes, r.zone,
  coalesce((select max(number) from revision where organization_id = $1 and production_id = $2), 0) as newest
from person p
join production r on r.organization_id = $1 and r.production_id = $2
left join lateral (
  select v.number, n.asks, n.changes from notice n join revision v on v.organization_id = n.organization_id and v.revision_id = n.revision_id
  where n.organization_id = $1 and n.production_id = $2 and n.person_id = $3 and n.call_sheet_id is null and n.concerned
    and ($4::text is null or exists (select from unnest(n.asks) as one where split_part(one, '.', 2) = split_part($4, '.', 2)))
  order by v.number desc limit 1) asked on true
where p.organization_id = $1 and p.production_id = $2 and p.person_id = $3 for update of p`

/**
 * What the person is asked: by the newest revision that concerns them, or, for an answer to one change, by the newest that
 * changed anything of that day. Their answers wait for each other from here on.
 */
export async function lockAnswering(ctx: Ctx, { organizationId, productionId, personId }: Reader, changeId: string | null): Promise<Answering> {
  const row = await firstRow<Answering & { [column: string]: unknown }>(ctx, LOCK, [organizationId, productionId, personId, changeId])
  return row ?? { name: '', asked: null, asks: [], changes: [], newest: 0, zone: 'UTC' as Zone }
}

/** An answer that was given before, by the name its page gave it. */
export function findAnswer(ctx: Ctx, { organizationId, personId }: Reader, clientAnswerId: string): Promise<Answer | null> {
  return firstRow<Answer & { [column: string]: unknown }>(
    ctx,
    `select ${COLUMNS} from acknowledgement where organization_id = $1 and person_id = $2 and client_answer_id = $3`,
    [organizationId, personId, clientAnswerId],
  )
}

interface NewAnswer {
  readonly kind: string
  readonly message: string
  readonly revisionNumber: number
  readonly changeId: string | null
  readonly clientAnswerId: string
  readonly sheet?: { readonly dayId: string; readonly issue: number } | null
}

export type SavedAnswer = Answer & { readonly acknowledgementId: string }

/** Adds the answer after all earlier ones of the person, within one second too: the newest counts. */
export async function saveAnswer(ctx: Ctx, { organizationId, productionId, personId }: Reader, answer: NewAnswer): Promise<SavedAnswer> {
  const acknowledgementId = newId()
  const [saved] = await transactionOf(ctx).rows<Answer & { [column: string]: unknown }>(
    `insert into acknowledgement (organization_id, acknowledgement_id, production_id, person_id, revision_number, kind, message, client_answer_id, change_id, at,
       day_id, issue)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, greatest($10::timestamptz, (
       select max(a.at) + interval '1 microsecond' from acknowledgement a
       where a.organization_id = $1 and a.production_id = $3 and a.person_id = $4)), $11, $12)
     returning ${COLUMNS}`,
    [
      organizationId, acknowledgementId, productionId, personId, answer.revisionNumber, answer.kind, answer.message, answer.clientAnswerId,
      answer.changeId, nowOf(ctx), answer.sheet?.dayId ?? null, answer.sheet?.issue ?? null,
    ],
  )
  if (saved === undefined) throw new Error('The answer was not written')
  return { ...saved, acknowledgementId }
}

const STANDING = `
select answer.kind from notice n
join revision v on v.organization_id = $1 and v.revision_id = n.revision_id
join lateral (${standingAnswer('v.number')}) answer on true
where n.organization_id = $1 and n.production_id = $2 and n.person_id = $3 and n.call_sheet_id is null and n.concerned and v.number = $4`

/** Where the person stands with a revision that asks them: null until all of it was answered or anything stands in the way. */
export async function findStanding(ctx: Ctx, { organizationId, productionId, personId }: Reader, revisionNumber: number): Promise<string | null> {
  const row = await firstRow<{ kind: string }>(ctx, STANDING, [organizationId, productionId, personId, revisionNumber])
  return row?.kind ?? null
}
