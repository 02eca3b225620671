import { isLastOfItsUnit } from '../../platform/database/last-of-its-unit.js'

/** $1 the organization, $2 the productions the viewer was given or null for all, $3 and $4 the first and the last date. */
export const CALENDAR = `
with mine as (
  select p.production_id, p.title, p.clock from production p where p.organization_id = $1 and ($2::uuid[] is null or p.production_id = any($2))
), board as (
  select d.production_id, m.title, m.clock, u.name as unit, d.board
  from mine m
  join draft d on d.organization_id = $1 and d.production_id = m.production_id and d.current
  join unit u on u.organization_id = $1 and u.unit_id = d.unit_id
), day as (
  select b.production_id, b.title, b.clock, b.unit, one.id, one.date, coalesce(one.type, 'shoot') as type, one."generalCall", one."locationId",
    row_number() over (partition by b.production_id, b.unit, coalesce(one.type, 'shoot') = 'shoot' order by one."order" collate "C", one.id) as number
  from board b cross join lateral jsonb_to_recordset(b.board -> 'days')
    as one (id text, "order" text, date date, type text, "generalCall" text, "locationId" uuid)
), work as (
  select strip."dayId", count(*)::int as scenes, sum(strip.eighths)::int as eighths
  from board b cross join lateral jsonb_to_recordset(b.board -> 'strips') as strip ("dayId" text, kind text, eighths int)
  where strip.kind = 'scene' and strip."dayId" is not null group by strip."dayId"
)
select coalesce((
  select json_agg(json_build_object('productionId', d.production_id, 'productionTitle', d.title, 'clock', d.clock, 'unitName', d.unit, 'dayId', d.id,
    'date', d.date, 'type', d.type, 'number', case when d.type = 'shoot' then d.number end, 'generalCall', d."generalCall", 'location', l.name,
    'scenes', coalesce(w.scenes, 0), 'eighths', coalesce(w.eighths, 0)) order by d.date, d."generalCall", d.title, d.unit, d.id)
  from day d left join work w on w."dayId" = d.id
  left join location l on l.organization_id = $1 and l.production_id = d.production_id and l.location_id = d."locationId"
  where d.date between $3 and $4), '[]') as days,
coalesce((
  select json_agg(json_build_object('personId', e.person_id, 'name', e.name, 'position', e.position, 'email', e.email_folded, 'phone', e.phone_e164,
    'productionId', r.production_id, 'productionTitle', m.title, 'clock', m.clock, 'date', k.call_date, 'call', k.call_time, 'dayNumber', k.day_number)
    order by k.call_at, m.title, e.name, e.person_id)
  from mine m
  join revision r on r.organization_id = $1 and r.production_id = m.production_id and ${isLastOfItsUnit('r')}
  join booking k on k.organization_id = $1 and k.revision_id = r.revision_id and k.call_date between $3 and $4
  join person e on e.organization_id = $1 and e.production_id = r.production_id and e.person_id = k.person_id and e.removed_at is null), '[]') as calls`
