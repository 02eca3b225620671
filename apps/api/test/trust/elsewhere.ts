import { sql } from '../builders.js'
import type { TestApi } from '../api.js'

/** Ids that come last of their kind, so that the world's first production stays its first. */
const LATE = "('ffffffff-' || substr(gen_random_uuid()::text, 10))::uuid"

/** Another production of the organization, which calls the same person under another id: somebody is booked elsewhere. */
export async function addElsewhere(api: TestApi, here: { readonly organizationId: string; readonly productionId: string; readonly personId: string; readonly mark: string }): Promise<void> {
  await sql(
    api,
    `with production as (
       insert into production (organization_id, production_id, title, kind, company, client_name, zone, revision_cycle)
       values ($1, ${LATE}, $4 || 'elsewhere', 'feature', $4 || 'c', $4 || 'n', 'Europe/Lisbon', '{White}') returning production_id
     ), unit as (
       insert into unit (organization_id, unit_id, production_id, name) select $1, ${LATE}, production_id, $4 || 'u' from production returning unit_id, production_id
     ), draft as (
       insert into draft (organization_id, draft_id, production_id, unit_id, name, board)
       select $1, ${LATE}, production_id, unit_id, $4 || 'd', '{"days":[],"strips":[],"callExceptions":[]}' from unit returning draft_id, unit_id, production_id
     ), person as (
       insert into person (organization_id, person_id, production_id, name, kind, position, email, email_folded)
       select $1, ${LATE}, draft.production_id, $4 || 'p', 'crew', $4 || 'o', p.email, p.email_folded from draft, person p
       where p.organization_id = $1 and p.production_id = $2 and p.person_id = $3 returning person_id
     ), revision as (
       insert into revision select (jsonb_populate_record(r, jsonb_build_object('revision_id', ${LATE}, 'production_id', draft.production_id, 'unit_id', draft.unit_id, 'draft_id', draft.draft_id, 'number', 1))).*
       from revision r, draft where r.organization_id = $1 and r.production_id = $2 and r.number = 1 returning revision_id, production_id
     )
     insert into booking (organization_id, revision_id, day_id, person_id, production_id, day_number, call_date, call_time, call_at, status, scene_numbers)
     select $1, revision_id, ${LATE}, person_id, production_id, 1, '2027-01-12', '07:00', '2027-01-12T07:00:00Z', 'crew', '{}' from revision, person`,
    [here.organizationId, here.productionId, here.personId, here.mark],
  )
}
