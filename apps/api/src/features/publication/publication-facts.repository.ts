import type { FetchedForecast, NeededElement, SheetProduction, SheetSettings } from '@callboard/call-sheet'
import type { Revision } from '@callboard/notice'
import { CAST, type Element, type ElementEvent } from '@callboard/schedule'
import type { LocalDate } from '@callboard/time'
import { type Ctx, firstRow, organizationOf } from '../../platform/context/ctx.js'

/** What a production's calls, sheets and notices are derived from, as it stands now. */
export interface PublicationFacts {
  readonly title: string
  readonly company: string
  readonly zone: string
  readonly clock: 'h24' | 'h12'
  readonly minimumRest: number
  readonly revisionCycle: readonly string[]
  /** Whether people whose days a revision leaves alone get a digest of it. */
  readonly digest: boolean
  readonly people: readonly PersonFacts[]
  readonly scenes: readonly SceneRowFacts[]
  readonly locations: readonly LocationFacts[]
  /** What a provider expects at places and on dates, where one was asked. */
  readonly forecasts: readonly FetchedForecast[]
  readonly cast: readonly CastFacts[]
  readonly kind: NonNullable<SheetProduction['kind']>
  /** What stands on every sheet of the production; without the template of its kind when it has none of its own. */
  readonly settings: SheetSettings
  /** What the unit published last. */
  readonly newest: NewestRevision | null
  /** The production's last number, 0 before the first: numbers and colours run through all its units. */
  readonly lastNumber: number
  /** Null for the main unit, whose days need no name. */
  readonly unit: { readonly unitId: string; readonly name: string } | null
  readonly unitId: string
  readonly currentDraftId: string
  readonly units: number
}

export interface PersonFacts {
  readonly personId: string
  readonly name: string
  readonly kind: 'cast' | 'crew'
  readonly department: string | null
  readonly departmentOffset: number
  readonly position: string
  readonly castNumber: string | null
  readonly characters: readonly string[]
  readonly callOffset: number
  readonly email: string | null
  readonly phone: string | null
  readonly phoneOnSheet: boolean
  readonly birthDate: LocalDate | null
}

export interface SceneRowFacts {
  readonly sceneId: string
  readonly number: string
  readonly heading: string
  readonly intExt: string | null
  readonly set: string
  readonly timeOfDay: string | null
  readonly synopsis: string
  readonly characters: readonly string[]
  readonly eighths: number
  readonly eighthsEstimated: boolean
  /** Shooting time typed by hand, or null. */
  readonly estimatedMinutes: number | null
  /** "D1", "N2"; empty when nobody said. */
  readonly scriptDay: string
  /** Background actors, head count. */
  readonly background: number
  /** What it needs beside its cast. */
  readonly elements: readonly NeededElement[]
}

/** A character as the day out of days counts it. */
export interface CastFacts extends Pick<Element, 'elementId' | 'boardId' | 'name' | 'personId' | 'includeInDood' | 'allowHold' | 'allowDrop' | 'minimumDropDays'> {
  readonly sceneIds: readonly string[]
  readonly events: readonly Pick<ElementEvent, 'date' | 'kind'>[]
}

export interface LocationFacts {
  readonly locationId: string
  readonly name: string
  readonly address: string
  readonly parking: string
  readonly basecamp: string
  readonly hospital: string
  readonly hospitalAddress: string
  readonly hospitalPhone: string
  readonly notes: string
  readonly latitude: number | null
  readonly longitude: number | null
}

export interface NewestRevision {
  readonly revisionId: string
  readonly number: number
  readonly colour: string
  readonly tint: string
  readonly replaces: string | null
  readonly board: unknown
  readonly facts: Pick<Revision, 'bookings' | 'days'>
}

const FACTS = `
select p.title, p.company, p.kind, p.zone, p.clock, p.minimum_rest as "minimumRest", p.revision_cycle as "revisionCycle", p.digest,
  (select coalesce(json_agg(row_to_json(x)), '[]') from (
    select e.person_id as "personId", e.name, e.kind, d.name as department, coalesce(d.call_offset, 0) as "departmentOffset", e.position,
      e.cast_number as "castNumber", e.call_offset as "callOffset", e.email, e.phone, e.phone_on_sheet as "phoneOnSheet", e.birth_date as "birthDate",
      (select coalesce(json_agg(c.name order by c.name), '[]') from element c
        where c.organization_id = $1 and c.person_id = e.person_id and c.category = $3 and c.removed_at is null) as characters
    from person e left join department d on d.organization_id = $1 and d.department_id = e.department_id
    where e.organization_id = $1 and e.production_id = $2 and e.removed_at is null and e.kind <> 'contact'
    order by d.position nulls first, e.name, e.person_id) x) as people,
  (select coalesce(json_agg(row_to_json(x)), '[]') from (
    select s.scene_id as "sceneId", s.number, s.heading, s.int_ext as "intExt", s.set_name as "set", s.time_of_day as "timeOfDay",
      s.synopsis, s.eighths, s.eighths_estimated as "eighthsEstimated", s.estimated_minutes as "estimatedMinutes", s.script_day as "scriptDay", s.background,
      (select coalesce(json_agg(json_build_object('category', c.category, 'name', c.name, 'quantity', x.quantity) order by c.category, c.name), '[]') from scene_element x
        join element c on c.organization_id = $1 and c.element_id = x.element_id and c.category <> $3 and c.removed_at is null
        where x.organization_id = $1 and x.scene_id = s.scene_id and not x.taken_out) as elements,
      (select coalesce(json_agg(c.name order by length(c.board_id), c.board_id, c.name), '[]') from scene_element x
        join element c on c.organization_id = $1 and c.element_id = x.element_id and c.category = $3 and c.removed_at is null
        where x.organization_id = $1 and x.scene_id = s.scene_id and not x.taken_out) as characters
    from scene s where s.organization_id = $1 and s.production_id = $2 order by s.position, s.scene_id) x) as scenes,
  (select coalesce(json_agg(row_to_json(x)), '[]') from (
    select l.location_id as "locationId", l.name, l.address, l.parking, l.basecamp, l.hospital, l.hospital_address as "hospitalAddress",
      l.hospital_phone as "hospitalPhone", l.notes, l.latitude, l.longitude
    from location l where l.organization_id = $1 and l.production_id = $2 order by l.name, l.location_id) x) as locations,
  (select coalesce(json_agg(json_build_object('locationId', f.location_id, 'date', f.date, 'source', f.source, 'facts', f.facts,
      'at', to_char(f.fetched_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))), '[]')
    from forecast f where f.organization_id = $1 and f.production_id = $2) as forecasts,
  (select coalesce(json_agg(row_to_json(x)), '[]') from (
    select c.element_id as "elementId", c.board_id as "boardId", c.name, c.person_id as "personId", c.include_in_dood as "includeInDood", c.allow_hold as "allowHold",
      c.allow_drop as "allowDrop", c.minimum_drop_days as "minimumDropDays",
      (select coalesce(json_agg(x.scene_id), '[]') from scene_element x where x.organization_id = $1 and x.element_id = c.element_id and not x.taken_out) as "sceneIds",
      (select coalesce(json_agg(json_build_object('date', v.date, 'kind', v.kind)), '[]') from element_event v where v.organization_id = $1 and v.element_id = c.element_id) as events
    from element c where c.organization_id = $1 and c.production_id = $2 and c.category = $3 and c.removed_at is null and c.person_id is not null) x) as cast,
  coalesce((select g.settings from sheet_setting g where g.organization_id = $1 and g.production_id = $2), '{}') as settings,
  (select row_to_json(x) from (
    select r.revision_id as "revisionId", r.number, r.colour, r.tint, r.replaces, r.board, r.facts
    from revision r where r.organization_id = $1 and r.unit_id = $4 order by r.number desc limit 1) x) as newest,
  (select coalesce(max(r.number), 0) from revision r where r.organization_id = $1 and r.production_id = $2) as "lastNumber",
  (select json_build_object('unitId', u.unit_id, 'name', u.name) from unit u where u.organization_id = $1 and u.unit_id = $4 and u.kind <> 'main') as unit,
  $4::uuid as "unitId",
  (select d.draft_id from draft d where d.organization_id = $1 and d.unit_id = $4 and d.current) as "currentDraftId",
  (select count(*)::int from unit u where u.organization_id = $1 and u.production_id = $2 and u.removed_at is null) as units
from production p where p.organization_id = $1 and p.production_id = $2`

/** Everything a publication looks at, in one statement. */
export async function findPublicationFacts(ctx: Ctx, { productionId, unitId }: { readonly productionId: string; readonly unitId: string }): Promise<PublicationFacts> {
  const facts = await firstRow<PublicationFacts>(ctx, FACTS, [organizationOf(ctx), productionId, CAST, unitId])
  if (facts === null) throw new Error('A draft without its production')
  return facts
}
