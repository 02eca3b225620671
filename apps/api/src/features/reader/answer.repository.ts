import type { Reader } from '@callboard/access'
import type { Instant } from '@callboard/time'
import { type Ctx, firstRow, newId, nowOf, transactionOf } from '../../platform/context/ctx.js'

export interface Answer {
  readonly kind: string
  readonly message: string
  readonly revisionNumber: number
  readonly at: Instant
  readonly answerId: string
}

/** What a person is asked. */
export interface Answering {
  readonly name: string
  /** The newest revision that concerns them, or null. */
  readonly asked: number | null
  readonly newest: number
}

const COLUMNS = `kind, message, revision_number as "revisionNumber", client_answer_id as "answerId",
  to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at`

/** What the person is asked; their answers wait for each other from here on. */
export async function lockAnswering(ctx: Ctx, { organizationId, productionId, personId }: Reader): Promise<Answering> {
  const row = await firstRow<Answering>(
    ctx,
    `select p.name, (
       select max(v.number) from notice n join revision v on v.organization_id = n.organization_id and v.revision_id = n.revision_id
       where n.organization_id = $1 and n.production_id = $2 and n.person_id = $3 and n.call_sheet_id is null and n.concerned) as asked,
       coalesce((select max(number) from revision where organization_id = $1 and production_id = $2), 0) as newest
     from person p where p.organization_id = $1 and p.production_id = $2 and p.person_id = $3 for update of p`,
    [organizationId, productionId, personId],
  )
  return row ?? { name: '', asked: null, newest: 0 }
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
  readonly clientAnswerId: string
}

/** Adds the answer after all earlier ones of the person, within one second too: the newest counts. */
export async function saveAnswer(ctx: Ctx, { organizationId, productionId, personId }: Reader, answer: NewAnswer): Promise<Answer> {
  const [saved] = await transactionOf(ctx).rows<Answer & { [column: string]: unknown }>(
    `insert into acknowledgement (organization_id, acknowledgement_id, production_id, person_id, revision_number, kind, message, client_answer_id, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, greatest($9::timestamptz, (
       select max(a.at) + interval '1 microsecond' from acknowledgement a
       where a.organization_id = $1 and a.production_id = $3 and a.person_id = $4)))
     returning ${COLUMNS}`,
    [organizationId, newId(), productionId, personId, answer.revisionNumber, answer.kind, answer.message, answer.clientAnswerId, nowOf(ctx)],
  )
  if (saved === undefined) throw new Error('The answer was not written')
  return saved
}
