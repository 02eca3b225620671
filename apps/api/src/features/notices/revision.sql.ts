import { unitNameOf } from '../../platform/database/last-of-its-unit.js'
import { standingAnswer } from '../../platform/database/standing-answer.js'

/** Where those stand whom a revision concerns. All queries take the organization and what they are about. */
const ANSWERED = `left join lateral (${standingAnswer('r.number')}) answer on n.concerned`

/** Their answers to it, one by one, newest first: of each change the first that is about it, or about all, counts. */
const ANSWERS = `
  (select coalesce(json_agg(json_build_object('changeId', a.change_id, 'kind', a.kind, 'message', a.message, 'at', a.at, 'revisionNumber', a.revision_number)
      order by a.at desc), '[]')
    from acknowledgement a where n.concerned and a.organization_id = $1 and a.production_id = n.production_id and a.person_id = n.person_id
      and a.revision_number >= r.number and a.day_id is null and (a.change_id is null or a.change_id = any(n.asks)))`

export const REVISION_HEAD = `r.revision_id as "revisionId", r.number, r.colour, r.tint, r.reason, r.published_at as "publishedAt", r.published_by as "publishedBy",
  r.production_id as "productionId", ${unitNameOf('r')} as "unitName"`

export const REVISION_COUNTS = `
  (select count(*)::int from notice n where n.organization_id = $1 and n.revision_id = r.revision_id and n.call_sheet_id is null and n.concerned) as concerned,
  (select count(answer.kind)::int from notice n ${ANSWERED} where n.organization_id = $1 and n.revision_id = r.revision_id and n.call_sheet_id is null) as answered,
  (select count(*)::int from notice n ${ANSWERED} where n.organization_id = $1 and n.revision_id = r.revision_id and n.call_sheet_id is null
    and answer.kind <> 'confirmed') as problems`

export const REVISIONS_OF_PRODUCTION = `
select ${REVISION_HEAD}, ${REVISION_COUNTS} from revision r where r.organization_id = $1 and r.production_id = $2 order by r.number desc`

export const NEWEST_REVISION = `${REVISIONS_OF_PRODUCTION} limit 1`

const NOTICES = `
select n.notice_id as "noticeId", n.person_id as "personId", e.name, n.sentences, n.changes, n.concerned, ${ANSWERS} as answers,
  coalesce(d.name, case e.kind when 'cast' then 'Cast' else 'Crew' end) as department,
  case when answer.kind is null then null else
    json_build_object('kind', answer.kind, 'message', answer.message, 'at', answer.at, 'revisionNumber', answer.revision_number,
      'changeId', answer.change_id) end as acknowledgement,
  (select row_to_json(x) from (
    select v.delivery_id as "deliveryId", v.person_id as "personId", e.name, not n.concerned as digest, v.channel, v.address, v.state, v.blocked_by as "blockedBy", v.revision_number as "revisionNumber",
      v.attempts, v.last_error as "lastError", v.moved_at as "movedAt"
    from delivery v where v.organization_id = $1 and v.notice_id = n.notice_id
    order by v.channel limit 1) x) as delivery
from notice n
join person e on e.organization_id = $1 and e.person_id = n.person_id
left join department d on d.organization_id = $1 and d.department_id = e.department_id
${ANSWERED}
where n.organization_id = $1 and n.revision_id = r.revision_id and n.call_sheet_id is null
order by n.concerned desc, (answer.kind is null) desc, e.name, n.notice_id`

export const REVISION = `
select ${REVISION_HEAD}, ${REVISION_COUNTS}, r.replaces, r.unit_changes as "unitChanges", r.unchanged_days as "unchangedDays", r.total_days as "totalDays", r.facts -> 'days' as days,
  p.clock, (select coalesce(json_agg(row_to_json(y)), '[]') from (${NOTICES}) y) as notices
from revision r join production p on p.organization_id = $1 and p.production_id = r.production_id
where r.organization_id = $1 and r.revision_id = $2`
