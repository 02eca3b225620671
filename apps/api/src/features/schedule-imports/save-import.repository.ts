import { type Ctx, newId, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import { foldCharacter } from '../breakdown/index.js'
import type { ImportPlan } from './plan-import.js'

/** Writes what is new: scenes behind those that are there, elements, and what ties them. */
export async function savePlan(ctx: Ctx, productionId: string, plan: ImportPlan): Promise<void> {
  const write = (statement: string, rows: readonly object[]) =>
    rows.length === 0 ? Promise.resolve(0) : transactionOf(ctx).change(statement, [organizationOf(ctx), productionId, JSON.stringify(rows)])
  await write(SCENES, plan.scenes.added.map((scene, index) => ({ ...scene, place: index + 1 })))
  await write(ELEMENTS, plan.elements.added.map((element) => ({ ...element, folded: foldCharacter(element.name) })))
  await write(NUMBERS, plan.elements.numbered)
  await write(NEEDS, plan.needs)
  await write(LINKS, plan.links)
  await write(EVENTS, plan.events.map((event) => ({ ...event, id: newId() })))
  await write(AVAILABILITIES, plan.availabilities.map((each) => ({ ...each, id: newId() })))
  await write(ORDERS, plan.orders.map((order) => ({ ...order, id: newId() })))
}

const SCENES = `
insert into scene (organization_id, production_id, scene_id, number, heading, int_ext, set_name, time_of_day, lighting, synopsis, eighths, eighths_estimated,
  script_day, unit_id, estimated_minutes, background, position)
select $1, $2, r."sceneId", r.number, r.heading, r."intExt", r.set, r."timeOfDay", r.lighting, r.synopsis, r.eighths, r.eighths = 0, r."scriptDay", r."unitId",
  r."estimatedMinutes", r.background, r.place + (select coalesce(max(position), 0) from scene where organization_id = $1 and production_id = $2)
from jsonb_to_recordset($3) as r ("sceneId" uuid, number text, heading text, "intExt" text, set text, "timeOfDay" text, lighting text, synopsis text, eighths int,
  "scriptDay" text, "unitId" uuid, "estimatedMinutes" int, background int, place int)`

const ELEMENTS = `
insert into element (organization_id, production_id, element_id, category, name, name_folded, board_id, include_in_dood, allow_hold, allow_drop, minimum_drop_days)
select $1, $2, r."elementId", r.category, r.name, r.folded, r."boardId", r."includeInDood", r."allowHold", r."allowDrop", r."minimumDropDays"
from jsonb_to_recordset($3) as r ("elementId" uuid, category text, name text, folded text, "boardId" text, "includeInDood" boolean, "allowHold" boolean,
  "allowDrop" boolean, "minimumDropDays" int)`

const NUMBERS = `
update element e set board_id = r."boardId", version = version + 1 from jsonb_to_recordset($3) as r ("elementId" uuid, "boardId" text)
where e.organization_id = $1 and e.production_id = $2 and e.element_id = r."elementId" and e.board_id is null and e.removed_at is null`

const NEEDS = `
insert into scene_element (organization_id, production_id, scene_id, element_id, quantity, source)
select $1, $2, r."sceneId", r."elementId", r.quantity, 'hand' from jsonb_to_recordset($3) as r ("sceneId" uuid, "elementId" uuid, quantity int)
on conflict do nothing`

const LINKS = `
insert into element_link (organization_id, production_id, element_id, linked_element_id)
select $1, $2, r."elementId", r."linkedElementId" from jsonb_to_recordset($3) as r ("elementId" uuid, "linkedElementId" uuid) on conflict do nothing`

const EVENTS = `
insert into element_event (organization_id, production_id, element_event_id, element_id, date, kind)
select $1, $2, r.id, r."elementId", r.date, r.kind from jsonb_to_recordset($3) as r (id uuid, "elementId" uuid, date date, kind text) on conflict do nothing`

const AVAILABILITIES = `
insert into availability (organization_id, production_id, availability_id, element_id, from_date, to_date, kind)
select $1, $2, r.id, r."elementId", r."from", r."to", r.kind from jsonb_to_recordset($3) as r (id uuid, "elementId" uuid, "from" date, "to" date, kind text)`

const ORDERS = `
insert into scene_order (organization_id, production_id, scene_order_id, kind, first_scene_id, second_scene_id, reason)
select $1, $2, r.id, r.kind, r."firstSceneId", r."secondSceneId", r.reason
from jsonb_to_recordset($3) as r (id uuid, kind text, "firstSceneId" uuid, "secondSceneId" uuid, reason text) on conflict do nothing`
