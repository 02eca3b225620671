import type { ThreatenedDay } from '@callboard/notice'
import type { LocalDate } from '@callboard/time'
import { type Ctx, newId, nowOf, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import { consecutive } from './consecutive.js'
import type { ProblemKind } from './problem.js'
import { tellAbsence, tellProblems } from './tell-problems.js'

/** A person's answer, as far as problems go. */
export interface ProblemAnswer {
  readonly productionId: string
  readonly personId: string
  readonly acknowledgementId: string
  readonly kind: ProblemKind | 'confirmed'
  readonly message: string
  readonly revisionNumber: number
  readonly changeId: string | null
  readonly days: readonly ThreatenedDay[]
}

/**
 * What an answer means for the office: an earlier problem with the same thing is over, for they have answered again, and its
 * absence with it; a new problem is opened, and "I can't make it" is an absence on every day it threatens. In the answer's own
 * transaction. Gives the dates of the absence.
 */
export async function takeProblemAnswer(ctx: Ctx, answer: ProblemAnswer): Promise<readonly LocalDate[]> {
  const { closed, withdrawn } = await closeEarlier(ctx, answer)
  if (withdrawn > 0) await tellAbsence(ctx, answer.productionId)
  if (answer.kind === 'confirmed') {
    if (closed > 0) await tellProblems(ctx, answer.productionId)
    return []
  }
  const problemId = await open(ctx, answer)
  const absent = answer.kind === 'cannot' ? [...new Set(answer.days.map((day) => day.date))].toSorted() : []
  if (absent.length > 0) {
    await putAbsence(ctx, { ...answer, problemId, absent })
    await tellAbsence(ctx, answer.productionId)
  }
  await tellProblems(ctx, answer.productionId)
  return absent
}

const CLOSE = `
with over as (
  update problem set state = 'resolved', resolved_at = $4, version = version + 1
  where organization_id = $1 and person_id = $2 and state = 'open' and production_id = $5 and ($3::text is null or change_id = $3)
  returning problem_id
), withdrawn as (
  delete from availability a using over where a.organization_id = $1 and a.problem_id = over.problem_id returning a.availability_id
)
select (select count(*)::int from over) as closed, (select count(*)::int from withdrawn) as withdrawn`

interface Closed {
  readonly closed: number
  readonly withdrawn: number
}

/** An answer to all of it answers whatever was open; one to a single change, what was open about that change. */
async function closeEarlier(ctx: Ctx, { personId, productionId, changeId }: ProblemAnswer): Promise<Closed> {
  const [row] = await transactionOf(ctx).rows<{ closed: number; withdrawn: number }>(CLOSE, [organizationOf(ctx), personId, changeId, nowOf(ctx), productionId])
  return row ?? { closed: 0, withdrawn: 0 }
}

async function open(ctx: Ctx, answer: ProblemAnswer): Promise<string> {
  const problemId = newId()
  await transactionOf(ctx).change(
    `insert into problem (organization_id, problem_id, production_id, person_id, acknowledgement_id, kind, message, revision_number, change_id, days, opened_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      organizationOf(ctx), problemId, answer.productionId, answer.personId, answer.acknowledgementId, answer.kind, answer.message, answer.revisionNumber,
      answer.changeId, JSON.stringify(answer.days), nowOf(ctx),
    ],
  )
  return problemId
}

const ABSENT = `
insert into availability (organization_id, production_id, availability_id, person_id, from_date, to_date, kind, note, problem_id)
select $1, $2, x.id, $3, x.from_date, x.to_date, 'unavailable', left($4, 500), $5
from json_to_recordset($6::json) as x(id uuid, from_date date, to_date date)`

async function putAbsence(ctx: Ctx, { productionId, personId, problemId, message, absent }: ProblemAnswer & { readonly problemId: string; readonly absent: readonly LocalDate[] }): Promise<void> {
  const spans = consecutive(absent).map(({ from, to }) => ({ id: newId(), from_date: from, to_date: to }))
  await transactionOf(ctx).change(ABSENT, [organizationOf(ctx), productionId, personId, message, problemId, JSON.stringify(spans)])
}
