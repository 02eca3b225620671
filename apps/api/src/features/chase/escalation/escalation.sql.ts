import { ASK } from '../ask.sql.js'

/**
 * Steps whose time has come: $1 to $4 as for the asks. One ask a person, the one whose call is next. A channel that carried the notice
 * after the step was due already is not used again for it.
 */
export const DUE = `
with ${ASK}, open as (
  select distinct on (k.person_id) k.* from ask k where k.stands is null order by k.person_id, k.call_at, k.asked_at desc)
select k.notice_id as "noticeId", k.person_id as "personId", s.way, s."hoursBefore",
  to_char(k.call_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "callAt",
  to_char(due.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "dueAt"
from open k
join escalation r on r.organization_id = $1 and r.production_id = $2
cross join lateral jsonb_to_recordset(r.steps) as s(way text, "hoursBefore" int)
cross join lateral (select k.call_at - make_interval(hours => s."hoursBefore") as at) due
where due.at <= $3
  and not exists (select from escalation_step t where t.organization_id = $1 and t.notice_id = k.notice_id and t.way = s.way and t.hours_before = s."hoursBefore")
  and not (k.asked_at >= due.at and exists (select from delivery v where v.organization_id = $1 and v.notice_id = k.notice_id and v.channel = s.way))
order by due.at, k.person_id`

/** Takes steps, each once: gives those nobody took before. $1 organization, $2 production, $3 now, $4 the steps. */
export const TAKE = `
insert into escalation_step (organization_id, production_id, at, notice_id, person_id, way, hours_before, due_at, outcome)
select $1, $2, $3, x."noticeId", x."personId", x.way, x."hoursBefore", x."dueAt", x.outcome
from json_to_recordset($4::json) as x("noticeId" uuid, "personId" uuid, way text, "hoursBefore" int, "dueAt" timestamptz, outcome text)
on conflict do nothing
returning notice_id || ' ' || way || ' ' || hours_before as taken`

/**
 * Queues what steps tell: a channel not used before gets a delivery of its own, one that carried the notice is queued again, as a
 * resend by hand would. What waits to be sent, or was answered, or bounced off the very same address stays as it is.
 */
export const QUEUE = `
with told as (
  insert into delivery (organization_id, production_id, revision_id, revision_number, delivery_id, notice_id, person_id, channel, address, state,
    next_attempt_at, moved_at, created_at)
  select $1, $2, n.revision_id, v.number, gen_random_uuid(), n.notice_id, n.person_id, x.way, x.address, 'queued', x."nextAttemptAt", $3, $3
  from json_to_recordset($4::json) as x("noticeId" uuid, way text, address text, "nextAttemptAt" timestamptz)
  join notice n on n.organization_id = $1 and n.notice_id = x."noticeId"
  join revision v on v.organization_id = $1 and v.revision_id = n.revision_id
  on conflict (organization_id, notice_id, channel) do update set state = 'queued', address = excluded.address, blocked_by = null, attempts = 0,
    last_error = null, next_attempt_at = excluded.next_attempt_at, leased_until = null, lease_id = null, moved_at = excluded.moved_at
  where delivery.state in ('sent', 'delivered', 'opened', 'failed', 'blocked')
    or delivery.state = 'bounced' and delivery.address is distinct from excluded.address
  returning delivery_id
)
insert into delivery_event (organization_id, delivery_event_id, delivery_id, state, at)
select $1, gen_random_uuid(), delivery_id, 'queued', $3 from told`

/** Writes down what the rule did. $4 the step's words, $5 its facts. */
export const AUDIT = `
insert into audit_entry (organization_id, audit_entry_id, sequence, at, actor, operation, production_id, entity_id, subject, facts, allowed, request_id, hash)
select $1, gen_random_uuid(), 0, $3, 'Callboard', 'escalate', $2, $2, x.subject, x.facts, true, '', ''
from json_to_recordset($4::json) as x(subject text, facts jsonb)`
