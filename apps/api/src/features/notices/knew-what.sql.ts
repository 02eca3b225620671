/**
 * What a person had been told by a moment, as they were told it: $1 the organization, $2 the person, $3 the moment. Notices and sheets
 * with what became of each delivery by then, and what they had answered by then.
 */
export const KNEW_WHAT = `
select p.person_id as "personId", p.production_id as "productionId", p.name, r.zone, r.clock,
  (select coalesce(json_agg(m.at order by m.at), '[]') from (
    select e.at from delivery d join delivery_event e on e.organization_id = $1 and e.delivery_id = d.delivery_id
      where d.organization_id = $1 and d.production_id = p.production_id and d.person_id = $2
    union select a.at from acknowledgement a where a.organization_id = $1 and a.production_id = p.production_id and a.person_id = $2) m) as moments,
  (select coalesce(json_agg(row_to_json(x)), '[]') from (
    select n.notice_id as "noticeId", v.number as "revisionNumber", v.colour, v.tint, n.subject, n.sentences, n.concerned, s.day_number as "dayNumber", s.issue,
      coalesce(s.issued_at, v.published_at) as "toldAt",
      (select coalesce(json_agg(json_build_object('channel', d.channel, 'state', e.state, 'at', e.at) order by e.at), '[]')
        from delivery d join delivery_event e on e.organization_id = $1 and e.delivery_id = d.delivery_id
        where d.organization_id = $1 and d.notice_id = n.notice_id and e.at <= $3) as steps,
      (select coalesce(json_agg(json_build_object('kind', a.kind, 'message', a.message, 'at', a.at, 'revisionNumber', a.revision_number, 'changeId', a.change_id) order by a.at), '[]')
        from acknowledgement a where a.organization_id = $1 and a.production_id = p.production_id and a.person_id = $2 and a.at <= $3
          and a.revision_number = v.number and a.day_id is not distinct from s.day_id and a.issue is not distinct from s.issue) as answers
    from notice n
    join revision v on v.organization_id = $1 and v.revision_id = n.revision_id
    left join call_sheet s on s.organization_id = $1 and s.call_sheet_id = n.call_sheet_id
    where n.organization_id = $1 and n.production_id = p.production_id and n.person_id = $2 and coalesce(s.issued_at, v.published_at) <= $3
    order by coalesce(s.issued_at, v.published_at) desc, n.notice_id) x) as things
from person p join production r on r.organization_id = $1 and r.production_id = p.production_id
where p.organization_id = $1 and p.person_id = $2`
