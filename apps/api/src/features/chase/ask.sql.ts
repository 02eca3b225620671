import { isLastOfItsUnit } from '../../platform/database/last-of-its-unit.js'
import { standingAnswer } from '../../platform/database/standing-answer.js'

/** The newest notice of a revision that asks each person. What was changed of days gone by asks nobody any more. */
const REVISION_ASK = `
  select distinct on (n.person_id) n.organization_id, n.production_id, n.notice_id, n.person_id, n.asks, n.changes, v.number, v.colour, v.published_at as asked_at
  from notice n join revision v on v.organization_id = $1 and v.revision_id = n.revision_id
  where n.organization_id = $1 and n.production_id = $2 and n.call_sheet_id is null and n.concerned
  order by n.person_id, v.number desc`

const NEXT_CALL = `
  select b.person_id, min(b.call_at) as call_at from booking b join revision v on v.organization_id = $1 and v.revision_id = b.revision_id
  where b.organization_id = $1 and b.production_id = $2 and b.call_at > $3 and ($4::uuid is null or b.day_id = $4) and ${isLastOfItsUnit('v')}
  group by b.person_id`

/** Whoever was taken off a day is chased by the call they had: they may still come. */
const CALL_BEFORE = `
  select min((x -> 'before' ->> 'instant')::timestamptz) as call_at from json_array_elements(n.changes) x
  where x ->> 'kind' = 'removed' and (x -> 'before' ->> 'instant')::timestamptz > $3 and ($4::uuid is null or x -> 'before' ->> 'dayId' = $4::text)`

const ABOUT_DAY = `($4::uuid is null or exists (select from json_array_elements(n.changes) x where $4::text in (x -> 'after' ->> 'dayId', x -> 'before' ->> 'dayId')))`

const OF_REVISIONS = `
  select n.organization_id, n.production_id, n.notice_id, n.person_id, n.asked_at, coalesce(c.call_at, gone.call_at) as call_at, n.number, n.colour,
    null::int as issue, null::int as day_number, answer.kind, answer.message
  from revision_ask n
  left join next_call c on c.person_id = n.person_id
  left join lateral (${CALL_BEFORE}) gone on true
  left join lateral (${standingAnswer('n.number')}) answer on true
  where coalesce(c.call_at, gone.call_at) is not null and ${ABOUT_DAY}`

const NEWEST_SHEET = `
  select distinct on (c.day_id) c.call_sheet_id, c.revision_id, c.day_id, c.day_number, c.issue, c.fingerprint from call_sheet c
  where c.organization_id = $1 and c.production_id = $2 and c.issue > 0 and ($4::uuid is null or c.day_id = $4) order by c.day_id, c.issue desc`

/** A later revision of the unit changed the day: the sheet asks nobody any more, the revision does. */
const IS_REPLACED = `exists (
  select from revision w join revision later on later.organization_id = $1 and later.unit_id = w.unit_id and later.number > w.number
  where w.organization_id = $1 and w.revision_id = c.revision_id and not exists (
    select from call_sheet now where now.organization_id = $1 and now.revision_id = later.revision_id and now.day_id = c.day_id and now.issue = 0
      and now.fingerprint = c.fingerprint))`

/** An answer to an issued sheet: to the issue that asks, or a later one. An answer to the revision may be from a phone that never showed the sheet. */
const ANSWER_TO_SHEET = `
  select a.kind, a.message from acknowledgement a
  where a.organization_id = $1 and a.production_id = $2 and a.person_id = s.person_id
    and a.day_id = c.day_id and a.issue between s.asks and c.issue
  order by a.at desc limit 1`

const OF_SHEETS = `
  select n.organization_id, n.production_id, n.notice_id, n.person_id, asking.issued_at as asked_at, s.call_at, v.number, v.colour,
    asking.issue, c.day_number, answer.kind, answer.message
  from newest_sheet c
  join sheet_call s on s.organization_id = $1 and s.call_sheet_id = c.call_sheet_id and s.call_at > $3
  join call_sheet asking on asking.organization_id = $1 and asking.production_id = $2 and asking.day_id = c.day_id and asking.issue = s.asks
  join revision v on v.organization_id = $1 and v.revision_id = asking.revision_id
  join notice n on n.organization_id = $1 and n.call_sheet_id = asking.call_sheet_id and n.person_id = s.person_id and n.concerned
  left join lateral (${ANSWER_TO_SHEET}) answer on true
  where not ${IS_REPLACED}`

/** What was said on the phone since, about this or about something newer. */
const BY_PHONE = `
  select p.outcome, p.message, p.taken_by, p.at from phone_answer p
  where p.organization_id = $1 and p.production_id = $2 and p.person_id = k.person_id and p.asked_at >= k.asked_at
  order by p.sequence desc limit 1`

/**
 * Everything that asks somebody of a production for an answer and where it stands, as a table `ask`: $1 the organization, $2 the
 * production, $3 now, $4 one shoot day or null. Their own press counts before what was taken down on the phone.
 */
export const ASK = `
revision_ask as (${REVISION_ASK}
), next_call as (${NEXT_CALL}
), newest_sheet as (${NEWEST_SHEET}
), ask as (
  select k.*, e.name, coalesce(d.name, case e.kind when 'cast' then 'Cast' else 'Crew' end) as department, e.phone,
    phone.outcome as phoned, phone.taken_by, phone.at as phoned_at, phone.message as phoned_message,
    coalesce(k.kind, case phone.outcome when 'noAnswer' then null else phone.outcome end) as stands
  from (${OF_REVISIONS} union all ${OF_SHEETS}) k
  join person e on e.organization_id = $1 and e.person_id = k.person_id and e.removed_at is null
  left join department d on d.organization_id = $1 and d.department_id = e.department_id
  left join lateral (${BY_PHONE}) phone on true
)`
