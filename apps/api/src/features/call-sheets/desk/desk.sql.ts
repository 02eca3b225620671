const INSTANT = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

/** An answer to an issued sheet stands for every later sheet that asks the person nothing new. c is a sheet, s a call on it. */
const ANSWER_TO_SHEET = `
  select a.kind from acknowledgement a
  where a.organization_id = $1 and a.production_id = c.production_id and a.person_id = s.person_id and a.day_id = c.day_id and a.issue >= s.asks and a.issue <= c.issue
  order by a.at desc limit 1`

const ISSUES = `
  select c.call_sheet_id as "callSheetId", c.issue, r.number as "revisionNumber", r.colour, ${INSTANT('c.issued_at')} as "issuedAt",
    c.issued_by as "issuedBy", c.fingerprint, coalesce(c.sheet_version, 0) as "sheetVersion", c.called, counted.asked, counted.confirmed, counted.problems,
    (select count(*)::int from notice n join delivery d on d.organization_id = $1 and d.notice_id = n.notice_id
      where n.organization_id = $1 and n.call_sheet_id = c.call_sheet_id) as deliveries
  from call_sheet c
  join revision r on r.organization_id = $1 and r.revision_id = c.revision_id
  join lateral (
    select count(*) filter (where s.asks = c.issue)::int as asked, count(*) filter (where answer.kind = 'confirmed')::int as confirmed,
      count(*) filter (where answer.kind <> 'confirmed')::int as problems
    from sheet_call s left join lateral (${ANSWER_TO_SHEET}) answer on true
    where s.organization_id = $1 and s.call_sheet_id = c.call_sheet_id) counted on true
  where c.organization_id = $1 and c.production_id = $2 and c.day_id = $3 and c.issue > 0
  order by c.issue desc`

const NEEDS = `
  select s.scene_id as "sceneId", s.script_day as "scriptDay",
    coalesce((select sum(x.quantity)::int from scene_element x join element e on e.organization_id = $1 and e.element_id = x.element_id and e.removed_at is null
      where x.organization_id = $1 and x.scene_id = s.scene_id and not x.taken_out and e.category = 'Background Actors'), 0) as background,
    (select coalesce(json_agg(json_build_object('category', e.category, 'name', e.name, 'quantity', x.quantity) order by e.category, e.name), '[]')
      from scene_element x join element e on e.organization_id = $1 and e.element_id = x.element_id and e.removed_at is null
      where x.organization_id = $1 and x.scene_id = s.scene_id and not x.taken_out) as elements
  from scene s where s.organization_id = $1 and s.production_id = $2 and s.scene_id = any($5::uuid[])`

const list = (text: string) => `(select coalesce(json_agg(row_to_json(x)), '[]') from (${text}) x)`

/** Everything the desk of one day knows beside the board: $1 organization, $2 production, $3 shoot day, $4 its unit, $5 its scenes. */
export const DESK = `
select coalesce(w.version, 1) as version, coalesce(w.details, '{}') as details, coalesce(w.typed, '{}') as typed,
  case when w.ready_version is not null then
    json_build_object('version', w.ready_version, 'fingerprint', w.ready_fingerprint, 'by', w.ready_by) end as ready,
  coalesce((select t.settings from sheet_setting t where t.organization_id = $1 and t.production_id = $2), '{}') as settings, p.kind,
  ${list(NEEDS)} as needs,
  (select coalesce(json_object_agg(e.person_id, e.birth_date), '{}') from person e
    where e.organization_id = $1 and e.production_id = $2 and e.birth_date is not null) as births,
  ${list(`select a.role, a.version, a.fingerprint, a.approved_by as "by", ${INSTANT('a.approved_at')} as at from sheet_approval a
    where a.organization_id = $1 and a.day_id = $3 and a.withdrawn_at is null order by a.role`)} as approvals,
  (select json_build_object('revisionId', c.revision_id, 'fingerprint', c.fingerprint) from call_sheet c
    where c.organization_id = $1 and c.day_id = $3 and c.issue = 0 and c.revision_id = (
      select v.revision_id from revision v where v.organization_id = $1 and v.unit_id = $4 order by v.number desc limit 1)) as published,
  ${list(ISSUES)} as issues,
  ${list(`select s.person_id as "personId", s.asks, s.facts from sheet_call s where s.organization_id = $1 and s.call_sheet_id = (
    select c.call_sheet_id from call_sheet c where c.organization_id = $1 and c.production_id = $2 and c.day_id = $3 and c.issue > 0
    order by c.issue desc limit 1)`)} as told,
  ${list(`select f.sheet_attachment_id as "sheetAttachmentId", f.kind, f.file_name as "fileName", length(f.bytes) as size, f.added_by as "addedBy"
    from sheet_attachment f where f.organization_id = $1 and f.day_id = $3 and f.removed_at is null order by f.added_at, f.sheet_attachment_id`)} as attachments
from production p
left join sheet_draft w on w.organization_id = $1 and w.production_id = $2 and w.day_id = $3
where p.organization_id = $1 and p.production_id = $2`
