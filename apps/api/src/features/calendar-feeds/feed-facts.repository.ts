import type { PersonSnapshot } from '@callboard/notice'
import type { ClockTime, Instant, LocalDate, Zone } from '@callboard/time'
import type { Services } from '../../platform/context/ctx.js'
import { isLastOfItsUnit, unitNameOf } from '../../platform/database/last-of-its-unit.js'

export interface Feed {
  readonly organizationId: string
  readonly calendarFeedId: string
  readonly productionId: string
  readonly personId: string | null
}

/** One person's calls as their own snapshots froze them, the newest first; older ones for days that are no longer theirs. */
export interface PersonFacts {
  readonly of: 'person'
  readonly personId: string
  readonly productionId: string
  readonly snapshots: readonly PersonSnapshot[]
  /** How often an issued call sheet of a day said something new to them, by its shoot day. */
  readonly asked: Readonly<Record<string, number>>
  /** For a person nothing was published for yet. */
  readonly title: string
}

/** The shoot days of a production, by unit, and those that are no longer there. */
export interface ProductionFacts {
  readonly of: 'production'
  readonly productionId: string
  readonly title: string
  readonly zone: Zone
  readonly clock: '12h' | '24h'
  readonly days: readonly FeedDay[]
}

export interface FeedDay {
  readonly dayId: string
  readonly dayNumber: number
  readonly date: LocalDate
  readonly generalCall: ClockTime
  /** Null on a day that is no longer there. */
  readonly wrapAt: Instant | null
  readonly location: string | null
  readonly sceneNumbers: readonly string[]
  readonly cancelled: boolean
  readonly unitName: string | null
  /** The unit's last revision. */
  readonly number: number
  readonly colour: string
  readonly publishedAt: Instant
}

export async function findFeedByToken({ database }: Services, hash: Buffer): Promise<Feed | null> {
  const [feed] = await database.readGlobal<Feed & { [column: string]: unknown }>(
    `select organization_id as "organizationId", calendar_feed_id as "calendarFeedId", production_id as "productionId", person_id as "personId"
     from app.calendar_feed_by_token($1)`,
    [hash],
  )
  return feed ?? null
}

/** The person's newest snapshot, and the last that knew each day they were ever called on. */
const SNAPSHOTS = `
select p.title, (
  select coalesce(json_object_agg(a.day_id, a.times), '{}') from (
    select c.day_id, count(*)::int as times from sheet_call c
    where c.organization_id = $1 and c.production_id = $2 and c.person_id = $3 and c.asks = c.issue group by c.day_id) a) as asked, (
  select coalesce(json_agg(s.body order by s.number desc, s.edition desc), '[]') from (
    select distinct on (s.number) s.number, s.edition, s.body from snapshot s
    where s.organization_id = $1 and s.production_id = $2 and s.audience = 'person' and s.subject_id = $3 and s.number in (
      select max(v.number) from booking b join revision v on v.organization_id = b.organization_id and v.revision_id = b.revision_id
      where b.organization_id = $1 and b.production_id = $2 and b.person_id = $3 group by b.day_id
      union all
      select max(n.number) from snapshot n where n.organization_id = $1 and n.production_id = $2 and n.audience = 'person' and n.subject_id = $3)
    order by s.number desc, s.edition desc) s) as bodies
from production p where p.organization_id = $1 and p.production_id = $2`

export async function findPersonFacts({ database }: Services, { organizationId, productionId }: Feed, personId: string): Promise<PersonFacts> {
  const [row] = await database.read<{ title: string; bodies: string[]; asked: Record<string, number> }>(organizationId, SNAPSHOTS, [organizationId, productionId, personId])
  return { of: 'person', personId, productionId, title: row?.title ?? '', asked: row?.asked ?? {}, snapshots: (row?.bodies ?? []).map((body) => JSON.parse(body) as PersonSnapshot) }
}

/** Days of each unit's last revision as it froze them, and days only earlier ones had, as the last of those had them. */
const DAYS = `
with last as (
  select v.revision_id, v.unit_id, v.number, v.colour, to_char(v.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "publishedAt", ${unitNameOf('v')} as "unitName",
    v.facts -> 'days' as days
  from revision v where v.organization_id = $1 and v.production_id = $2 and ${isLastOfItsUnit('v')}
), gone as (
  select distinct on (c.day_id) c.day_id, c.day_number, c.date, c.general_call, c.location, v.unit_id
  from call_sheet c join revision v on v.organization_id = c.organization_id and v.revision_id = c.revision_id
  where c.organization_id = $1 and c.production_id = $2
    and not exists (select from call_sheet here join last on last.revision_id = here.revision_id where here.organization_id = $1 and here.day_id = c.day_id)
  order by c.day_id, v.number desc
)
select p.title, p.zone, p.clock, (
  select coalesce(json_agg(x), '[]') from (
    select d."dayId", d."dayNumber", d.date, d."generalCall", d."wrapAt", d.location, d."sceneNumbers", false as cancelled,
      l."unitName", l.number, l.colour, l."publishedAt"
    from last l, json_to_recordset(l.days) as d("dayId" text, "dayNumber" int, date text, "generalCall" text, "wrapAt" text, location text, "sceneNumbers" json)
    union all
    select g.day_id::text, g.day_number, g.date::text, g.general_call, null, nullif(g.location, ''), '[]', true, l."unitName", l.number, l.colour, l."publishedAt"
    from gone g join last l on l.unit_id = g.unit_id) x) as days
from production p where p.organization_id = $1 and p.production_id = $2`

export async function findProductionFacts({ database }: Services, { organizationId, productionId }: Feed): Promise<ProductionFacts> {
  const [row] = await database.read<{ title: string; zone: Zone; clock: string; days: FeedDay[] }>(organizationId, DAYS, [organizationId, productionId])
  if (row === undefined) throw new Error('A calendar without its production')
  return { of: 'production', productionId, title: row.title, zone: row.zone, clock: row.clock === 'h12' ? '12h' : '24h', days: row.days }
}

/** Programs ask often; who looks at the list wants to know whether one asks at all. */
const NOTED_EVERY = "interval '5 minutes'"

export async function noteFetch({ database, clock }: Services, { organizationId, calendarFeedId }: Feed): Promise<void> {
  const at = clock.now()
  await database.transaction(organizationId, (transaction) =>
    transaction.change(
      `update calendar_feed set fetched_at = $3 where organization_id = $1 and calendar_feed_id = $2 and coalesce(fetched_at < $3::timestamptz - ${NOTED_EVERY}, true)`,
      [organizationId, calendarFeedId, at],
    ),
  )
}
