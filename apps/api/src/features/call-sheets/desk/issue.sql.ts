/** Each takes organization first; rows come as one JSON array, one statement a table however many people. */

export const BY_KEY = `
select c.call_sheet_id as "callSheetId", c.day_id as "dayId", c.issue, c.called, coalesce(c.sheet_version, 1) as "sheetVersion",
  (select count(*)::int from sheet_call s where s.organization_id = $1 and s.call_sheet_id = c.call_sheet_id and s.asks = c.issue) as told
from call_sheet c where c.organization_id = $1 and c.production_id = $2 and c.idempotency_key = $3 and c.issue > 0`

export const INSERT_ISSUE = `
insert into call_sheet (organization_id, call_sheet_id, revision_id, production_id, day_id, day_number, date, general_call, location, called, view,
  fingerprint, issue, issued_at, account_id, sheet_version, approvals, idempotency_key, issued_by)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, (select name from account where account_id = $15))`

export const INSERT_SHEET_CALLS = `
insert into sheet_call (organization_id, call_sheet_id, production_id, day_id, issue, person_id, asks, call_at, facts)
select $1, $2, $3, $4, $5, x."personId", x.asks, x."callAt", x.facts
from json_to_recordset($6::json) as x("personId" uuid, asks int, "callAt" timestamptz, facts json)`

export const INSERT_SHEET_NOTICES = `
insert into notice (organization_id, call_sheet_id, revision_id, production_id, notice_id, person_id, concerned, subject, sentences, changes)
select $1, $2, $3, $4, x."noticeId", x."personId", x.concerned, x.subject, x.sentences, '[]'
from json_to_recordset($5::json) as x("noticeId" uuid, "personId" uuid, concerned boolean, subject text, sentences text[])`

/** What was not sent yet of earlier sheets of the day, to people who are told something newer now. */
export const SUPERSEDE_SHEET_DELIVERIES = `
with replaced as (
  update delivery d set state = 'superseded', moved_at = $5
  from notice n join call_sheet c on c.organization_id = $1 and c.call_sheet_id = n.call_sheet_id
  where d.organization_id = $1 and d.production_id = $2 and d.person_id = any($3::uuid[]) and d.state = 'queued'
    and n.organization_id = $1 and n.notice_id = d.notice_id and c.day_id = $4
  returning d.delivery_id
)
insert into delivery_event (organization_id, delivery_event_id, delivery_id, state, at)
select $1, gen_random_uuid(), delivery_id, 'superseded', $5 from replaced`

/** What each person reads now, and what crew read of the day. */
export const NEWEST_SNAPSHOTS = `
select distinct on (s.audience, s.subject_id) s.revision_id as "revisionId", s.audience, s.subject_id as "subjectId", s.number, s.edition, s.asks, s.body
from snapshot s where s.organization_id = $1 and s.production_id = $2
  and (s.audience = 'person' and s.subject_id = any($3::uuid[]) or s.audience = 'day' and s.subject_id = $4)
order by s.audience, s.subject_id, s.number desc, s.edition desc`

/** $4 the bodies, one a line: JSON text has no line ends. */
export const INSERT_EDITIONS = `
insert into snapshot (organization_id, production_id, revision_id, audience, subject_id, number, asks, edition, body)
select $1, $2, x."revisionId", x.audience, x."subjectId", x.number, x.asks, x.edition, x.body
from rows from (json_to_recordset($3::json) as ("revisionId" uuid, audience text, "subjectId" uuid, number int, asks int, edition int), string_to_table($4, E'\\n'))
  as x("revisionId", audience, "subjectId", number, asks, edition, body)`
