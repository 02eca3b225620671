/** The whole answer to the office's call sheet, written by hand as one statement that gives JSON text; nobody's rights are asked. */
export const CALL_SHEET = `
select '{"data":{"callSheet":{"head":' || row_to_json(head)::text || ',"view":' || c.view::text || ',"replacedBy":' ||
  coalesce('"' || (select later.call_sheet_id from call_sheet later where later.organization_id = $1 and later.revision_id = newest.revision_id
    and later.day_id = c.day_id and later.issue = 0 and r.number < newest.number) || '"', 'null') || '}}}' as text
from call_sheet c
join revision r on r.organization_id = $1 and r.revision_id = c.revision_id
join lateral (select n.revision_id, n.number from revision n where n.organization_id = $1 and n.production_id = c.production_id
  order by n.number desc limit 1) newest on true
join lateral (
  select c.call_sheet_id as "callSheetId", c.day_number as "dayNumber", c.date, c.general_call as "generalCall", c.location,
    r.number as "revisionNumber", r.colour, case when r.number = newest.number then 'issued' else 'superseded' end as state, c.called,
    count(*) filter (where given.kind = 'confirmed') as confirmed, count(*) filter (where given.kind <> 'confirmed') as problems
  from (
    select (
      select a.kind from acknowledgement a
      where a.organization_id = $1 and a.production_id = c.production_id and a.person_id = b.person_id and a.revision_number >= coalesce((
        select max(asked.number) from notice n join revision asked on asked.organization_id = $1 and asked.revision_id = n.revision_id
        where n.organization_id = $1 and n.production_id = c.production_id and n.person_id = b.person_id and n.concerned
          and asked.number <= r.number), 1)
      order by a.revision_number desc, a.at desc limit 1) as kind
    from booking b where b.organization_id = $1 and b.revision_id = c.revision_id and b.day_id = c.day_id) given) head on true
where c.organization_id = $1 and c.call_sheet_id = $2`
