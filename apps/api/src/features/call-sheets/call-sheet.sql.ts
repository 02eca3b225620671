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

/** Answers to an issued sheet count for every later one that asks their person nothing new. */
const SHEET_ANSWERS = `
  select s.person_id, (
    select a.kind from acknowledgement a
    where a.organization_id = $1 and a.production_id = c.production_id and a.person_id = s.person_id and a.day_id = c.day_id
      and a.issue >= s.asks and a.issue <= c.issue
    order by a.at desc limit 1) as kind
  from sheet_call s where s.organization_id = $1 and s.call_sheet_id = c.call_sheet_id`

/** The day's last issue holds while the newest revision leaves the day as it was. */
const HOLDS = `
  select from call_sheet now where now.organization_id = $1 and now.revision_id = newest.revision_id and now.day_id = c.day_id and now.issue = 0
    and now.fingerprint = c.fingerprint`

const HEAD = `
  c.call_sheet_id as "callSheetId", c.day_id as "dayId", c.issue, ${unitNameOf('r')} as "unitName", c.production_id as "productionId", c.day_number as "dayNumber", c.date::text as date,
  c.general_call as "generalCall", c.location, r.number as "revisionNumber", r.colour, c.called,
  case when c.issue = 0 and r.number = newest.number then 'preliminary'
    when c.issue > 0 and last.issue = c.issue and exists (${HOLDS}) then 'issued' else 'superseded' end as state, counted.confirmed, counted.problems`

const FROM = `
  from call_sheet c
  join revision r on r.organization_id = $1 and r.revision_id = c.revision_id
  join lateral (select n.revision_id, n.number from revision n where n.organization_id = $1 and n.unit_id = r.unit_id
    order by n.number desc limit 1) newest on true
  left join lateral (select i.issue, i.call_sheet_id, i.fingerprint from call_sheet i
    where i.organization_id = $1 and i.production_id = c.production_id and i.day_id = c.day_id and i.issue > 0 order by i.issue desc limit 1) last on true
  join lateral (select count(*) filter (where kind = 'confirmed')::int as confirmed,
    count(*) filter (where kind <> 'confirmed')::int as problems from (
      select g.* from (${ANSWERS}) g where c.issue = 0 union all select g.* from (${SHEET_ANSWERS}) g where c.issue > 0) given) counted on true`

/** One sheet a day: the issued one while it holds, else what the newest revision says. */
export const CALL_SHEETS = `
select ${HEAD} ${FROM} where c.organization_id = $1 and c.production_id = $2 and (
  c.issue = 0 and r.number = newest.number and (last.issue is null or last.fingerprint <> c.fingerprint)
  or c.issue > 0 and c.issue = last.issue and exists (${HOLDS}))
order by c.date, c.day_number, c.call_sheet_id`

export const CALL_SHEET = `
select ${HEAD}, c.view::text as view, case
    when last.issue is not null and last.issue > c.issue and last.fingerprint = newest_day.fingerprint then last.call_sheet_id
    when newest_day.call_sheet_id <> c.call_sheet_id and (c.issue = 0 or newest_day.fingerprint <> c.fingerprint) then newest_day.call_sheet_id end as "replacedBy"
${FROM}
left join lateral (select later.call_sheet_id, later.fingerprint from call_sheet later
  where later.organization_id = $1 and later.revision_id = newest.revision_id and later.day_id = c.day_id and later.issue = 0) newest_day on true
where c.organization_id = $1 and c.call_sheet_id = $2`

/** The newest snapshot of an audience, its body as it was frozen. */
export const NEWEST_SNAPSHOT = `
select s.body from snapshot s
where s.organization_id = $1 and s.production_id = $2 and s.audience = $3 and s.subject_id = $4
order by s.number desc, s.edition desc limit 1`
