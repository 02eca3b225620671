import { standingAnswer } from '../../platform/database/standing-answer.js'
import { isLastOfItsUnit, unitNameOf } from '../../platform/database/last-of-its-unit.js'

/**
 * All a screen shows of productions, in one statement: $1 the organization, $2 the productions the viewer was given
 * or null for all, $3 one production or null. Whoever several units told something answers the last of it, and counts once.
 */
export const PRODUCTIONS = `
select p.production_id as "productionId", p.title, p.kind, p.company, p.client_name as "clientName", p.zone, p.clock, p.paper,
  p.revision_cycle as "revisionCycle", p.palette, p.minimum_rest as "minimumRest", p.rule_packs as "rulePacks", p.digest, p.undo_seconds as "undoSeconds", p.version,
  coalesce((
    select json_agg(json_build_object('unitId', u.unit_id, 'name', u.name, 'kind', u.kind, 'draftId', d.draft_id)
      order by u.kind <> 'main', lower(u.name), u.unit_id)
    from unit u join draft d on d.organization_id = u.organization_id and d.unit_id = u.unit_id and d.current
    where u.organization_id = p.organization_id and u.production_id = p.production_id and u.removed_at is null), '[]') as units,
  coalesce((
    select json_agg(json_build_object('departmentId', d.department_id, 'name', d.name, 'callOffset', d.call_offset, 'position', d.position)
      order by d.position, d.name, d.department_id)
    from department d where d.organization_id = p.organization_id and d.production_id = p.production_id), '[]') as departments,
  coalesce((
    select json_agg(json_build_object('locationId', l.location_id, 'name', l.name, 'address', l.address, 'parking', l.parking,
      'basecamp', l.basecamp, 'hospital', l.hospital, 'hospitalAddress', l.hospital_address, 'hospitalPhone', l.hospital_phone, 'notes', l.notes, 'latitude', l.latitude, 'longitude', l.longitude,
      'availableFrom', l.available_from, 'availableTo', l.available_to, 'permitUntil', l.permit_until, 'version', l.version)
      order by lower(l.name), l.location_id)
    from location l where l.organization_id = p.organization_id and l.production_id = p.production_id), '[]') as locations,
  (select d.draft_id from draft d join unit u on u.organization_id = d.organization_id and u.unit_id = d.unit_id
    where d.organization_id = p.organization_id and d.production_id = p.production_id and d.current and u.kind = 'main') as "draftId",
  (select count(*)::int from person e
    where e.organization_id = p.organization_id and e.production_id = p.production_id and e.removed_at is null) as people,
  (select count(*)::int from scene s
    where s.organization_id = p.organization_id and s.production_id = p.production_id and not s.omitted) as scenes,
  case when newest.revision_id is not null then json_build_object(
    'revisionId', newest.revision_id, 'unitName', newest.unit_name, 'number', newest.number, 'colour', newest.colour, 'tint', newest.tint, 'reason', newest.reason,
    'publishedAt', newest.published_at, 'publishedBy', newest.published_by) end as "latestRevision",
  answers.concerned, answers.answered, answers.problems, answers."ofLatest",
  coalesce((
    select json_agg(json_build_object('dayNumber', c.day_number, 'date', c.date, 'generalCall', c.general_call) order by c.date, c.day_number)
    from revision r join call_sheet c on c.organization_id = r.organization_id and c.revision_id = r.revision_id and c.issue = 0
    where r.organization_id = p.organization_id and r.production_id = p.production_id and ${isLastOfItsUnit('r')}), '[]') as days
from production p
left join lateral (
  select r.revision_id, ${unitNameOf('r')} as unit_name, r.number, r.colour, r.tint, r.reason, r.published_at, r.published_by from revision r
  where r.organization_id = p.organization_id and r.production_id = p.production_id
  order by r.number desc limit 1) newest on true
left join lateral (
  select count(*)::int as concerned, count(answer.kind)::int as answered, (count(*) filter (where answer.kind <> 'confirmed'))::int as problems,
    json_build_object('concerned', count(*) filter (where n.number = newest.number), 'answered', count(answer.kind) filter (where n.number = newest.number),
      'problems', count(*) filter (where n.number = newest.number and answer.kind <> 'confirmed')) as "ofLatest"
  from (
    select distinct on (n.person_id) n.*, r.number
    from revision r join notice n on n.organization_id = r.organization_id and n.revision_id = r.revision_id
    where r.organization_id = p.organization_id and r.production_id = p.production_id and ${isLastOfItsUnit('r')}
      and n.call_sheet_id is null and n.concerned
    order by n.person_id, r.number desc) n
  left join lateral (
${standingAnswer('n.number')}) answer on true) answers on true
where p.organization_id = $1 and ($2::uuid[] is null or p.production_id = any($2)) and ($3::uuid is null or p.production_id = $3)`
