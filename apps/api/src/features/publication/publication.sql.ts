/** Each insert takes organization, revision, production and its rows as one JSON array; json, because it is read once and jsonb would be built first. */

export const INSERT_REVISION = `
insert into revision (organization_id, revision_id, production_id, unit_id, draft_id, draft_version, number, colour, tint, replaces, reason,
  idempotency_key, board, facts, unit_changes, unchanged_days, total_days, published_at, account_id, published_by)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, (select name from account where account_id = $19))
returning published_by as name`

/** Its rows are the bookings among the revision's facts, which are there already: megabytes need not travel twice. */
export const INSERT_BOOKINGS = `
insert into booking (organization_id, revision_id, production_id, day_id, person_id, day_number, call_date, call_time, call_at, status, scene_numbers)
select $1, $2, $3, x."dayId", x."personId", x."dayNumber", x.date, x.time, x.instant, x.status, x."sceneNumbers"
from revision r, json_to_recordset(r.facts -> 'bookings') as x("dayId" uuid, "personId" uuid, "dayNumber" int, date date, time text, instant timestamptz,
  status text, "sceneNumbers" text[])
where r.organization_id = $1 and r.revision_id = $2`

export const INSERT_CALL_SHEETS = `
insert into call_sheet (organization_id, revision_id, production_id, call_sheet_id, day_id, day_number, date, general_call, location, called, view, fingerprint)
select $1, $2, $3, x."callSheetId", x."dayId", x."dayNumber", x.date, x."generalCall", x.location, x.called, x.view, x.fingerprint
from json_to_recordset($4::json) as x("callSheetId" uuid, "dayId" uuid, "dayNumber" int, date date, "generalCall" text, location text,
  called int, view json, fingerprint text)`

/** $5 is the number, $6 the bodies, one a line: JSON text has no line ends, and going without quotes saves escaping megabytes twice. */
export const INSERT_SNAPSHOTS = `
insert into snapshot (organization_id, revision_id, production_id, audience, subject_id, number, body, asks)
select $1, $2, $3, x.audience, x."subjectId", $5, x.body, case when x.concerned then $5 else (
    select s.asks from snapshot s where s.organization_id = $1 and s.production_id = $3 and s.audience = x.audience and s.subject_id = x."subjectId"
    order by s.number desc, s.edition desc limit 1) end
from rows from (json_to_recordset($4::json) as (audience text, "subjectId" uuid, concerned boolean), string_to_table($6, E'\\n'))
  as x(audience, "subjectId", concerned, body)`

export const INSERT_NOTICES = `
insert into notice (organization_id, revision_id, production_id, notice_id, person_id, concerned, subject, sentences, changes, asks)
select $1, $2, $3, x."noticeId", x."personId", x.concerned, x.subject, x.sentences, x.changes, x.asks
from json_to_recordset($4::json) as x("noticeId" uuid, "personId" uuid, concerned boolean, subject text, sentences text[], changes json, asks text[])`

/** What was not sent yet to people who are told something newer now, and every digest; what another unit tells them is not older for it,
 * nor is an issued sheet whose day stays as it was. */
export const SUPERSEDE_DELIVERIES = `
with replaced as (
  update delivery set state = 'superseded', moved_at = $4
  where organization_id = $1 and production_id = $2 and state in ('queued', 'held', 'unknown')
    and (person_id = any($3::uuid[]) or exists (select from notice g where g.organization_id = $1 and g.notice_id = delivery.notice_id
      and g.call_sheet_id is null and not g.concerned))
    and revision_id in (select r.revision_id from revision r where r.organization_id = $1 and r.unit_id = $5)
    and not exists (select from notice n join call_sheet c on c.organization_id = $1 and c.call_sheet_id = n.call_sheet_id
      where n.organization_id = $1 and n.notice_id = delivery.notice_id and c.day_id = any($6::uuid[]))
  returning delivery_id
)
insert into delivery_event (organization_id, delivery_event_id, delivery_id, state, at)
select $1, gen_random_uuid(), delivery_id, 'superseded', $4 from replaced`
