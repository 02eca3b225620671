import { personIdOf } from '@callboard/example-film'
import { addMinutes, minutes } from '@callboard/time'
import type { Services } from '../platform/context/ctx.js'
import type { Transaction } from '../platform/database/tenant-database.js'
import { organization, production } from './demo-rows.js'

interface Answer {
  readonly name: string
  readonly revision: 1 | 2
  readonly kind: string
  readonly message: string
}

/** What a few people answered to the blue revision, so that the notices page has something to say. */
const BLUE_ANSWERS: readonly Answer[] = [
  { name: 'Ana Vilhena', revision: 2, kind: 'confirmed', message: '' },
  { name: 'Ruben Achterberg', revision: 2, kind: 'confirmed', message: '' },
  { name: 'Cornelius Adeyinka', revision: 2, kind: 'late', message: 'The first train is at 06:10, I can be there by 07:20.' },
]

/** Everyone confirmed the white revision; a third of those the blue one concerns have answered, one with a problem, a few only opened it. */
export async function answerExample(services: Services): Promise<void> {
  await services.database.transaction(organization.organizationId, async (transaction) => {
    await confirmWhite(transaction, services)
    for (const answer of BLUE_ANSWERS) await give(transaction, services, answer)
    await confirmSomeOfBlue(transaction, services)
  })
}

const ids = [organization.organizationId, production.productionId] as const

const MOVE = `
with moved as (
  update delivery set state = $4, moved_at = $5
  where organization_id = $1 and production_id = $2 and revision_number = $3 and state = 'queued' and ($6::uuid[] is null or person_id = any($6))
  returning delivery_id
)
insert into delivery_event (organization_id, delivery_event_id, delivery_id, state, at)
select $1, gen_random_uuid(), delivery_id, $4, $5 from moved`

const ACKNOWLEDGE = `
insert into acknowledgement (organization_id, acknowledgement_id, production_id, person_id, revision_number, kind, message, client_answer_id, at)
select $1, gen_random_uuid(), $2, person_id, $3, $4, $5, gen_random_uuid(), $6 from unnest($7::uuid[]) as person_id`

/** What somebody answered stands in the way, with the days of the notice they answered. */
const PROBLEM = `
insert into problem (organization_id, problem_id, production_id, person_id, acknowledgement_id, kind, message, revision_number, days, opened_at)
select $1, gen_random_uuid(), $2, a.person_id, a.acknowledgement_id, a.kind, a.message, a.revision_number, coalesce((
  select json_agg(d.day order by d.day ->> 'date') from (
    select distinct on (c -> 'after' ->> 'dayId') json_build_object('dayId', c -> 'after' ->> 'dayId', 'dayNumber', c -> 'after' -> 'dayNumber', 'date', c ->> 'shootDate') as day
    from notice n join revision r on r.organization_id = $1 and r.revision_id = n.revision_id cross join json_array_elements(n.changes) c
    where n.organization_id = $1 and n.person_id = a.person_id and n.call_sheet_id is null and r.number = a.revision_number
      and c -> 'after' ->> 'dayId' is not null and c ->> 'kind' not in ('scenesChanged', 'renumbered')) d), '[]'), a.at
from acknowledgement a where a.organization_id = $1 and a.production_id = $2 and a.person_id = any($3::uuid[]) and a.kind <> 'confirmed'`

async function confirmWhite(transaction: Transaction, services: Services): Promise<void> {
  const at = addMinutes(services.clock.now(), minutes(-2 * 24 * 60))
  const called = await transaction.rows<{ person_id: string }>(
    'select n.person_id from notice n join revision r on r.organization_id = $1 and r.revision_id = n.revision_id where n.organization_id = $1 and n.production_id = $2 and r.number = 1 and n.call_sheet_id is null order by n.person_id',
    [...ids],
  )
  const people = called.map((row) => row.person_id)
  await transaction.rows(ACKNOWLEDGE, [...ids, 1, 'confirmed', '', at, people])
  await transaction.rows(
    "update delivery set state = 'confirmed', moved_at = $3 where organization_id = $1 and production_id = $2 and revision_number = 1",
    [...ids, at],
  )
}

async function give(transaction: Transaction, services: Services, answer: Answer): Promise<void> {
  const at = addMinutes(services.clock.now(), minutes(-90))
  const person = [personIdOf(answer.name)]
  await transaction.rows(ACKNOWLEDGE, [...ids, answer.revision, answer.kind, answer.message, at, person])
  await transaction.rows(MOVE, [...ids, answer.revision, answer.kind === 'confirmed' ? 'confirmed' : 'problem', at, person])
  if (answer.kind !== 'confirmed') await transaction.rows(PROBLEM, [...ids, person])
}

/** Every third of the others, by id, so that it is the same every time; every seventh only opened it. */
async function confirmSomeOfBlue(transaction: Transaction, services: Services): Promise<void> {
  const waiting = await transaction.rows<{ person_id: string }>(
    `select d.person_id from delivery d join notice n on n.organization_id = $1 and n.notice_id = d.notice_id
     where d.organization_id = $1 and d.production_id = $2 and d.revision_number = 2 and d.state = 'queued' and n.concerned order by d.person_id`,
    [...ids],
  )
  const every = (step: number, rest: number) => waiting.filter((_, index) => index % step === rest).map((row) => row.person_id)
  const at = addMinutes(services.clock.now(), minutes(-60))
  await transaction.rows(ACKNOWLEDGE, [...ids, 2, 'confirmed', '', at, every(3, 0)])
  await transaction.rows(MOVE, [...ids, 2, 'confirmed', at, every(3, 0)])
  await transaction.rows(MOVE, [...ids, 2, 'opened', at, every(7, 1)])
}

