import { unitNameOf } from '../../platform/database/last-of-its-unit.js'

/**
 * A person's answer stands for a sheet when it was given for the last revision that concerned them, up to the sheet's own, or later.
 * $1 organization; r is the sheet's revision, c the sheet.
 */
const ANSWERS = `
  select b.person_id, (
    select a.kind from acknowledgement a
    where a.organization_id = $1 and a.production_id = c.production_id and a.person_id = b.person_id and a.day_id is null
      and (a.change_id is null or split_part(a.change_id, '.', 2) = c.day_id::text) and a.revision_number >= coalesce((
      select max(asked.number) from notice n join revision asked on asked.organization_id = $1 and asked.revision_id = n.revision_id
      where n.organization_id = $1 and n.production_id = c.production_id and n.person_id = b.person_id and n.call_sheet_id is null and n.concerned
        and asked.number <= r.number), 1)
    order by a.revision_number desc, a.at desc limit 1) as kind
  from booking b where b.organization_id = $1 and b.revision_id = c.revision_id and b.day_id = c.day_id`

const HEAD = `
  c.call_sheet_id as "callSheetId", ${unitNameOf('r')} as "unitName", c.production_id as "productionId", c.day_number as "dayNumber", c.date::text as date,
  c.general_call as "generalCall", c.location, r.number as "revisionNumber", r.colour, c.called,
  case when r.number = newest.number then 'issued' else 'superseded' end as state, counted.confirmed, counted.problems`

const FROM = `
  from call_sheet c
  join revision r on r.organization_id = $1 and r.revision_id = c.revision_id
  join lateral (select n.revision_id, n.number from revision n where n.organization_id = $1 and n.unit_id = r.unit_id
    order by n.number desc limit 1) newest on true
  join lateral (select count(*) filter (where kind = 'confirmed')::int as confirmed,
    count(*) filter (where kind <> 'confirmed')::int as problems from (${ANSWERS}) given) counted on true`

export const CALL_SHEETS = `
select ${HEAD} ${FROM} where c.organization_id = $1 and c.production_id = $2 and r.number = newest.number and c.issue = 0 order by c.date, c.day_number, c.call_sheet_id`

export const CALL_SHEET = `
select ${HEAD}, c.view::text as view, (
    select later.call_sheet_id from call_sheet later
    where later.organization_id = $1 and later.revision_id = newest.revision_id and later.day_id = c.day_id and later.issue = 0 and r.number < newest.number) as "replacedBy"
${FROM} where c.organization_id = $1 and c.call_sheet_id = $2`

/** The newest snapshot of an audience, its body as it was frozen. */
export const NEWEST_SNAPSHOT = `
select s.body from snapshot s
where s.organization_id = $1 and s.production_id = $2 and s.audience = $3 and s.subject_id = $4
order by s.number desc, s.edition desc limit 1`
