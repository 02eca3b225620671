import { type Ctx, firstRow, nowOf, organizationOf } from '../../platform/context/ctx.js'
import { ASK } from './ask.sql.js'
import type { ChaseList } from './chase.js'

const UTC = (column: string) => `to_char((${column}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

const DELIVERIES = `
  select v.delivery_id as "deliveryId", v.person_id as "personId", k.name, false as digest, v.channel, v.address, v.state, v.blocked_by as "blockedBy",
    ${UTC("case when v.state in ('queued', 'unknown', 'held') then nullif(v.next_attempt_at, 'infinity') end")} as "nextAttemptAt", v.revision_number as "revisionNumber",
    v.attempts, v.last_error as "lastError", ${UTC('v.moved_at')} as "movedAt"
  from delivery v where v.organization_id = $1 and v.notice_id = k.notice_id order by v.channel`

const STEPS = `
  select s.way, s."hoursBefore", ${UTC(`k.call_at - make_interval(hours => s."hoursBefore")`)} as "dueAt", ${UTC('t.at')} as "takenAt", t.outcome
  from jsonb_to_recordset(rule.steps) as s(way text, "hoursBefore" int)
  left join escalation_step t on t.organization_id = $1 and t.notice_id = k.notice_id and t.way = s.way and t.hours_before = s."hoursBefore"
  order by s."hoursBefore" desc, s.way`

/** Nothing has reached them: every way there was failed, or there was none. */
const UNREACHED = `not exists (select from delivery v where v.organization_id = $1 and v.notice_id = k.notice_id and v.state not in ('bounced', 'failed', 'blocked'))`

const GROUP = `
  case when k.kind is not null and k.kind <> 'confirmed' or k.kind is null and k.phoned = 'late' then 'problem'
    when k.stands is not null then 'byPhone' when ${UNREACHED} then 'unreached' else 'waiting' end`

/** One ask a person: of what is open, the one whose call is next; else the newest that was answered. */
const ROWS = `
  select distinct on (k.person_id) k.*, ${GROUP} as "group" from ask k order by k.person_id, (k.stands is not null), case when k.stands is null then k.call_at end, k.asked_at desc, k.issue desc nulls last`

/** They said something stands in the way, and the office has done nothing about it. */
const OPEN_PROBLEM = `exists (select from problem b where b.organization_id = $1 and b.production_id = $2 and b.person_id = k.person_id and b.state = 'open')`

const CHASE = `
with ${ASK}, chased as (${ROWS}), rule as (select steps, version from escalation where organization_id = $1 and production_id = $2)
select (select count(*)::int from chased) as asked, (select count(*)::int from chased where stands is not null) as answered,
  (select count(*)::int from chased where kind is null and stands is not null) as "byPhone",
  coalesce((select version from rule), 1) as "ruleVersion", coalesce((select steps from rule), '[]') as rule,
  (select coalesce(json_agg(row_to_json(x)), '[]') from (
    select k.person_id as "personId", k.name, k.department, k.phone, k."group", k.notice_id as "noticeId", ${UTC('k.asked_at')} as "askedAt",
      ${UTC('k.call_at')} as "callAt", k.number as "revisionNumber", k.colour, k.issue, k.day_number as "dayNumber", k.kind as answer,
      coalesce(k.message, k.phoned_message, '') as message, k.phoned, k.taken_by as "takenBy", ${UTC('k.phoned_at')} as "phonedAt",
      (select coalesce(json_agg(row_to_json(y)), '[]') from (${DELIVERIES}) y) as deliveries,
      (select coalesce(json_agg(row_to_json(z)), '[]') from (${STEPS}) z) as steps
    from chased k left join rule on true
    where k.stands is null or k.kind is null or (k.kind <> 'confirmed' and ${OPEN_PROBLEM})
    order by array_position(array['problem', 'unreached', 'waiting', 'byPhone'], k."group"), k.call_at, lower(k.name), k.person_id) x) as rows`

/** Whom to chase, in one statement however many they are. */
export async function findChase(ctx: Ctx, productionId: string, dayId: string | null): Promise<Omit<ChaseList, 'productionId' | 'at'>> {
  const found = await firstRow<Omit<ChaseList, 'productionId' | 'at'> & Record<string, unknown>>(ctx, CHASE, [organizationOf(ctx), productionId, nowOf(ctx), dayId])
  if (found === null) throw new Error('The list of whom to chase was not read')
  return found
}
