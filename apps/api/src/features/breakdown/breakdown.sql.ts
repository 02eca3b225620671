import { ELEMENT_COLUMNS } from './element.repository.js'
import { SCENE_COLUMNS } from './scene.repository.js'

const list = (columns: string, from: string) => `(select coalesce(json_agg(row_to_json(x)), '[]') from (select ${columns} from ${from}) x)`

/** All of a production's breakdown in one statement: $1 the organization, $2 the production. */
export const BREAKDOWN = `
select p.production_id as "productionId", p.rule_packs as "rulePacks", p.category_colours as "categoryColours",
  ${list(ELEMENT_COLUMNS, `element e where e.organization_id = $1 and e.production_id = $2 and e.removed_at is null
    order by e.category, length(e.board_id) nulls last, e.board_id, e.name, e.element_id`)} as elements,
  ${list(SCENE_COLUMNS, 'scene s where s.organization_id = $1 and s.production_id = $2 order by s.position, s.scene_id')} as scenes,
  ${list('l.element_id as "elementId", l.linked_element_id as "linkedElementId"', `element_link l
    join element a on a.organization_id = $1 and a.element_id = l.element_id and a.removed_at is null
    join element b on b.organization_id = $1 and b.element_id = l.linked_element_id and b.removed_at is null
    where l.organization_id = $1 and l.production_id = $2 order by a.name, b.name, l.element_id, l.linked_element_id`)} as links,
  ${list('a.availability_id as "availabilityId", a.element_id as "elementId", a.person_id as "personId", a.from_date as "from", a.to_date as "to", a.kind, a.note, a.version', `availability a
    left join element e on e.organization_id = $1 and e.element_id = a.element_id
    where a.organization_id = $1 and a.production_id = $2 and e.removed_at is null order by a.from_date, a.availability_id`)} as availabilities,
  ${list('v.element_event_id as "elementEventId", v.element_id as "elementId", v.date, v.kind, v.version', `element_event v
    join element e on e.organization_id = $1 and e.element_id = v.element_id and e.removed_at is null
    where v.organization_id = $1 and v.production_id = $2 order by v.date, v.element_event_id`)} as events,
  ${list('o.scene_order_id as "sceneOrderId", o.kind, o.first_scene_id as "firstSceneId", o.second_scene_id as "secondSceneId", o.reason, o.version', `scene_order o
    where o.organization_id = $1 and o.production_id = $2 order by o.scene_order_id`)} as orders,
  ${list(`m.element_merge_id as "elementMergeId", m.into_element_id as "intoElementId", m.before #>> '{from,element,name}' as name, m.merged_at as "mergedAt"`, `element_merge m
    where m.organization_id = $1 and m.production_id = $2 order by m.merged_at desc, m.element_merge_id`)} as merges,
  ${list('q.person_id as "personId", q.name, q.kind, q.cast_number as "castNumber", q.rule_packs as "rulePacks", q.birth_date as "birthDate"', `person q
    where q.organization_id = $1 and q.production_id = $2 and q.removed_at is null order by lower(q.name), q.person_id`)} as people,
  ${list(`c.location_id as "locationId", c.name, c.address, c.parking, c.basecamp, c.hospital, c.hospital_address as "hospitalAddress",
    c.hospital_phone as "hospitalPhone", c.notes, c.latitude, c.longitude,
    c.available_from as "availableFrom", c.available_to as "availableTo", c.permit_until as "permitUntil", c.version`, `location c
    where c.organization_id = $1 and c.production_id = $2 order by lower(c.name), c.location_id`)} as locations
from production p where p.organization_id = $1 and p.production_id = $2`
