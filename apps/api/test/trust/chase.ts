import type { TestApi } from '../api.js'
import { sql } from '../builders.js'

interface Here {
  readonly organizationId: string
  readonly productionId: string
  readonly personId: string
}

const NEWEST = `(select n.notice_id from notice n join revision r on r.organization_id = $1 and r.revision_id = n.revision_id
  where n.organization_id = $1 and n.production_id = $2 and n.person_id = $3 and n.concerned order by r.number desc limit 1)`

/** What somebody said on the phone, and a step of the ladder that was taken. */
export async function addChase(api: TestApi, { organizationId, productionId, personId }: Here): Promise<void> {
  const ids = [organizationId, productionId, personId]
  await sql(
    api,
    `insert into phone_answer (organization_id, production_id, person_id, phone_answer_id, notice_id, asked_at, outcome, message, client_answer_id, account_id, taken_by, at)
     select $1, $2, $3, gen_random_uuid(), ${NEWEST}, '2027-01-11T15:00:00Z', 'noAnswer', 'm', gen_random_uuid(), m.account_id, 't', now()
     from membership m where m.organization_id = $1 limit 1`,
    ids,
  )
  await sql(
    api,
    `insert into escalation_step (organization_id, production_id, person_id, notice_id, way, hours_before, due_at, at, outcome)
     select $1, $2, $3, ${NEWEST}, 'sms', 10, now(), now(), 'queued'`,
    ids,
  )
}
