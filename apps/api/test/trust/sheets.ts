import { randomUUID } from 'node:crypto'
import type { TestApi } from '../api.js'
import { sql } from '../builders.js'
import type { Shoot } from '../shoot.js'

interface Here {
  readonly organizationId: string
  readonly shoot: Shoot
  readonly accountId: string
  readonly mark: string
}

/** A working call sheet with all that hangs on it, and the same day's sheet as it was issued before. */
export async function addSheets(api: TestApi, { organizationId, shoot, accountId, mark }: Here): Promise<void> {
  const ids = [organizationId, shoot.productionId, shoot.days[0]]
  await sql(api, 'insert into sheet_setting (organization_id, production_id, settings) values ($1, $2, $3)', [ids[0], ids[1], JSON.stringify({ safety: `${mark}safety` })])
  await sql(
    api,
    `insert into sheet_draft (organization_id, production_id, day_id, unit_id, ready_version, ready_fingerprint, ready_by, ready_at)
     select $1, $2, $3, d.unit_id, 1, 'f', 'r', now() from draft d where d.organization_id = $1 and d.draft_id = $4`,
    [...ids, shoot.draftId],
  )
  await sql(
    api,
    `insert into sheet_approval (organization_id, sheet_approval_id, production_id, day_id, role, version, fingerprint, account_id, approved_by, approved_at)
     values ($1, $4, $2, $3, 'assistantDirector', 1, 'f', $5, 'a', now())`,
    [...ids, randomUUID(), accountId],
  )
  await sql(
    api,
    `insert into sheet_attachment (organization_id, sheet_attachment_id, production_id, day_id, kind, file_name, media_type, bytes, account_id, added_by, added_at)
     values ($1, $4, $2, $3, 'map', 'f', 'application/pdf', '%PDF-1.7', $5, 'a', now())`,
    [...ids, randomUUID(), accountId],
  )
  await addForecast(api, organizationId, mark)
  await addIssued(api, ids, accountId)
  await addCopies(api, ids)
}

async function addCopies(api: TestApi, ids: readonly unknown[]): Promise<void> {
  await sql(
    api,
    `with batch as (
       insert into sheet_batch (organization_id, sheet_batch_id, production_id, call_sheet_id, account_id, paper, state, total, done, created_at, expires_at)
       select $1, gen_random_uuid(), $2, c.call_sheet_id, m.account_id, 'a4', 'ready', 1, 1, now(), '2100-01-01' from call_sheet c
       join membership m on m.organization_id = $1 and m.role in ('owner', 'coordinator')
       where c.organization_id = $1 and c.production_id = $2 returning organization_id, sheet_batch_id)
     insert into sheet_copy (organization_id, sheet_batch_id, position, bytes) select organization_id, sheet_batch_id, 1, '%PDF-1.7' from batch`,
    ids.slice(0, 2),
  )
}

/** What is expected at every place, and when to ask next. */
async function addForecast(api: TestApi, organizationId: string, mark: string): Promise<void> {
  const facts = { forecast: `${mark}forecast`, high: '1 °C', low: '0 °C', rain: '', wind: '', humidity: '' }
  await sql(
    api,
    `insert into forecast_place (organization_id, location_id, production_id, last_modified)
     select organization_id, location_id, production_id, $2 from location where organization_id = $1`,
    [organizationId, `${mark}modified`],
  )
  await sql(
    api,
    `insert into forecast (organization_id, location_id, production_id, date, facts, source, fetched_at, expires_at)
     select organization_id, location_id, production_id, '2027-01-12', $2, $3, now(), now() from location where organization_id = $1`,
    [organizationId, JSON.stringify(facts), `${mark}source`],
  )
}

async function addIssued(api: TestApi, ids: readonly unknown[], accountId: string): Promise<void> {
  await sql(
    api,
    `insert into call_sheet (organization_id, call_sheet_id, revision_id, production_id, day_id, day_number, date, general_call, location, called, view,
       issue, issued_at, issued_by, account_id, idempotency_key)
     select $1, ('ffffffff-' || substr(gen_random_uuid()::text, 10))::uuid, c.revision_id, $2, $3, c.day_number, c.date, c.general_call, c.location, c.called,
       c.view, 1, now(), 'i', $4, gen_random_uuid()
     from call_sheet c join revision r on r.organization_id = $1 and r.revision_id = c.revision_id
     where c.organization_id = $1 and c.production_id = $2 and c.day_id = $3 order by r.number desc limit 1`,
    [...ids, accountId],
  )
  await sql(
    api,
    `insert into sheet_call (organization_id, call_sheet_id, person_id, production_id, day_id, issue, asks, call_at, facts)
     select $1, c.call_sheet_id, b.person_id, $2, $3, 1, 1, b.call_at, '{}' from call_sheet c
     join booking b on b.organization_id = $1 and b.revision_id = c.revision_id and b.day_id = c.day_id
     where c.organization_id = $1 and c.production_id = $2 and c.day_id = $3 and c.issue = 1`,
    ids,
  )
}
