import { ELEMENT_COLUMNS } from './element.repository.js'

/**
 * What the Day out of Days is made of in one statement: $1 the organization, $2 the production, $3 the category of the cast.
 * A scene names what it needs by its place among the elements: a number instead of an id, thousands of times.
 */
export const DOOD = `
with listed as materialized (
  select ${ELEMENT_COLUMNS}, row_number() over (order by e.category, length(e.board_id) nulls last, e.board_id, e.name, e.element_id) - 1 as place
  from element e where e.organization_id = $1 and e.production_id = $2 and e.removed_at is null and (e.include_in_dood or e.category = $3)
),
needed as (
  select x.scene_id, json_agg(l.place order by l.place) as places from scene_element x join listed l on l."elementId" = x.element_id
  where x.organization_id = $1 and x.production_id = $2 and not x.taken_out group by x.scene_id
)
select p.production_id as "productionId",
  (select coalesce(json_agg(row_to_json(l) order by l.place), '[]') from listed l) as elements,
  (select coalesce(json_agg(json_build_object('sceneId', s.scene_id, 'number', s.number, 'set', s.set_name, 'eighths', s.eighths,
      'estimatedMinutes', s.estimated_minutes, 'needs', coalesce(n.places, '[]')) order by s.position, s.scene_id), '[]')
    from scene s left join needed n on n.scene_id = s.scene_id where s.organization_id = $1 and s.production_id = $2) as scenes,
  (select coalesce(json_agg(json_build_object('elementEventId', v.element_event_id, 'elementId', v.element_id, 'date', v.date, 'kind', v.kind,
      'version', v.version) order by v.date, v.element_event_id), '[]')
    from element_event v join listed l on l."elementId" = v.element_id where v.organization_id = $1 and v.production_id = $2) as events
from production p where p.organization_id = $1 and p.production_id = $2`
