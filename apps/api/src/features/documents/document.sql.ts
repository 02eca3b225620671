const list = (columns: string, from: string) => `(select coalesce(json_agg(row_to_json(x)), '[]') from (select ${columns} from ${from}) x)`

/** What scenes need of a production, as the schedule engine reads it: of production p under organization $1. No rates: documents travel. */
const BREAKDOWN = `json_build_object(
  'elements', ${list(`e.element_id as "elementId", e.category, e.name, e.board_id as "boardId", e.person_id as "personId", e.include_in_dood as "includeInDood",
    e.allow_hold as "allowHold", e.allow_drop as "allowDrop", e.minimum_drop_days as "minimumDropDays", null as "dayRate"`,
    `element e where e.organization_id = $1 and e.production_id = p.production_id and e.removed_at is null
    order by e.category, length(e.board_id) nulls last, e.board_id, e.name, e.element_id`)},
  'scenes', ${list(`s.scene_id as "sceneId", s.number, s.heading, s.int_ext as "intExt", s.set_name as set, s.time_of_day as "timeOfDay", s.lighting,
    s.synopsis, s.eighths, s.script_day as "scriptDay", s.unit_id as "unitId", s.estimated_minutes as "estimatedMinutes", s.background, s.omitted,
    (select coalesce(json_agg(json_build_object('elementId', x.element_id, 'quantity', x.quantity) order by x.element_id), '[]')
      from scene_element x join element e on e.organization_id = $1 and e.element_id = x.element_id and e.removed_at is null
      where x.organization_id = $1 and x.scene_id = s.scene_id and not x.taken_out) as elements`,
    'scene s where s.organization_id = $1 and s.production_id = p.production_id order by s.position, s.scene_id')},
  'links', ${list('l.element_id as "elementId", l.linked_element_id as "linkedElementId"', `element_link l
    join element a on a.organization_id = $1 and a.element_id = l.element_id and a.removed_at is null
    join element b on b.organization_id = $1 and b.element_id = l.linked_element_id and b.removed_at is null
    where l.organization_id = $1 and l.production_id = p.production_id order by l.element_id, l.linked_element_id`)},
  'availabilities', ${list('a.element_id as "elementId", null as "personId", a.from_date as "from", a.to_date as "to", a.kind, \'\' as note', `availability a
    join element e on e.organization_id = $1 and e.element_id = a.element_id and e.removed_at is null
    where a.organization_id = $1 and a.production_id = p.production_id order by a.from_date, a.availability_id`)},
  'events', ${list('v.element_id as "elementId", v.date, v.kind', `element_event v
    join element e on e.organization_id = $1 and e.element_id = v.element_id and e.removed_at is null
    where v.organization_id = $1 and v.production_id = p.production_id order by v.date, v.element_event_id`)},
  'orders', ${list('o.kind, o.first_scene_id as "firstSceneId", o.second_scene_id as "secondSceneId", o.reason', `scene_order o
    where o.organization_id = $1 and o.production_id = p.production_id order by o.scene_order_id`)})`

/**
 * All a schedule document says, in one statement: $1 the organization, $2 the production, $3 the draft or null for the main unit's current one.
 * Other units come with their current boards.
 */
export const DOCUMENT_FACTS = `
select p.production_id as "productionId", p.title, p.company, p.zone, p.clock, p.paper, d.draft_id as "draftId", d.name as "draftName", d.version,
  d.unit_id as "unitId", d.board, t.settings ->> 'scriptColour' as "scriptColour", t.settings ->> 'scriptDate' as "scriptDate", last.colour, last.tint, last.published_at as "publishedAt",
  coalesce(last.draft_id = d.draft_id and last.draft_version = d.version, false) as "isPublished",
  ${list('u.unit_id as "unitId", u.name, c.board', `unit u
    join draft c on c.organization_id = $1 and c.unit_id = u.unit_id and c.current
    where u.organization_id = $1 and u.production_id = p.production_id and u.removed_at is null order by u.kind <> 'main', lower(u.name), u.unit_id`)} as units,
  ${list('l.location_id as "locationId", l.name', 'location l where l.organization_id = $1 and l.production_id = p.production_id')} as locations,
  ${BREAKDOWN} as breakdown
from production p
join draft d on d.organization_id = $1 and d.production_id = p.production_id and d.removed_at is null
join unit o on o.organization_id = $1 and o.unit_id = d.unit_id
left join sheet_setting t on t.organization_id = $1 and t.production_id = p.production_id
left join lateral (
  select r.draft_id, r.draft_version, r.colour, r.tint, r.published_at from revision r
  where r.organization_id = $1 and r.unit_id = d.unit_id order by r.number desc limit 1) last on true
where p.organization_id = $1 and p.production_id = $2 and (d.draft_id = $3 or $3::uuid is null and d.current and o.kind = 'main')`
