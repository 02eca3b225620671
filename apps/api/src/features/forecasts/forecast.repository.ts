import type { Instant, LocalDate, Zone } from '@callboard/time'
import type { Services } from '../../platform/context/ctx.js'
import type { DayForecast } from '../../platform/forecast/forecast.js'

export interface ForecastPlace {
  readonly organizationId: string
  readonly locationId: string
}

/** What is asked about a place: the shoot days there that a forecast reaches. */
export interface WantedForecast {
  readonly latitude: number
  readonly longitude: number
  readonly zone: Zone
  readonly dates: readonly LocalDate[]
  /** Null while a date has no forecast yet: all of it is wanted. */
  readonly lastModified: string | null
}

/** Leases places that are due now. */
export function claimPlaces({ database, clock }: Services, leaseSeconds: number, most: number): Promise<ForecastPlace[]> {
  return database.transaction(null, (transaction) =>
    transaction.rows<ForecastPlace & { [column: string]: unknown }>(
      'select organization_id as "organizationId", location_id as "locationId" from app.claim_forecast_places($1, make_interval(secs => $2), $3)',
      [clock.now(), leaseSeconds, most],
    ),
  )
}

const WANTED = `
select l.latitude, l.longitude, p.zone, wanted.dates,
  case when (select count(*) from forecast f where f.organization_id = $1 and f.location_id = $2 and f.date::text = any (wanted.dates)) = cardinality(wanted.dates)
    then k.last_modified end as "lastModified"
from forecast_place k
join location l on l.organization_id = $1 and l.location_id = k.location_id
join production p on p.organization_id = $1 and p.production_id = l.production_id
cross join lateral (
  select coalesce(array_agg(distinct day ->> 'date'), '{}') as dates
  from draft d cross join lateral jsonb_array_elements(d.board -> 'days') day
  where d.organization_id = $1 and d.production_id = p.production_id and d.current and d.removed_at is null
    and coalesce(day ->> 'type', 'shoot') = 'shoot' and day ->> 'locationId' = k.location_id::text
    and (day ->> 'date')::date - ($3::timestamptz at time zone p.zone)::date between 0 and $4
) wanted
where k.organization_id = $1 and k.location_id = $2`

/** What there is to ask about a place, or null when it has gone. */
export async function findWanted({ database, clock }: Services, { organizationId, locationId }: ForecastPlace, daysAhead: number): Promise<WantedForecast | null> {
  const [row] = await database.read<WantedForecast & { [column: string]: unknown }>(organizationId, WANTED, [organizationId, locationId, clock.now(), daysAhead])
  return row ?? null
}

/** Puts the next question off, whatever is known staying as it is. */
export async function postpone({ database }: Services, { organizationId, locationId }: ForecastPlace, until: Instant): Promise<void> {
  await database.transaction(organizationId, (transaction) =>
    transaction.change('update forecast_place set next_at = $3, leased_until = null where organization_id = $1 and location_id = $2', [organizationId, locationId, until]),
  )
}

interface Confirmed extends ForecastPlace {
  readonly dates: readonly LocalDate[]
  readonly fetchedAt: Instant
  readonly expiresAt: Instant
}

/** What was known is what the provider still says. */
export async function keepConfirmed({ database }: Services, { organizationId, locationId, dates, fetchedAt, expiresAt }: Confirmed): Promise<void> {
  await database.transaction(organizationId, async (transaction) => {
    await transaction.change(
      'update forecast set fetched_at = $4, expires_at = $5 where organization_id = $1 and location_id = $2 and date = any ($3::date[])',
      [organizationId, locationId, dates, fetchedAt, expiresAt],
    )
    await transaction.change('update forecast_place set next_at = $3, leased_until = null where organization_id = $1 and location_id = $2', [organizationId, locationId, expiresAt])
  })
}

interface Fresh extends ForecastPlace {
  readonly rows: readonly { readonly date: LocalDate; readonly facts: DayForecast }[]
  readonly latitude: number
  readonly longitude: number
  readonly source: string
  readonly fetchedAt: Instant
  readonly expiresAt: Instant
  readonly lastModified: string | null
}

/** Keeps what the provider says now, unless the place was moved while it was asked. */
export async function keepFresh({ database }: Services, fresh: Fresh): Promise<void> {
  const { organizationId, locationId, expiresAt, fetchedAt, lastModified, latitude, longitude, rows, source } = fresh
  await database.transaction(organizationId, async (transaction) => {
    const stands = await transaction.change(
      `update forecast_place k set next_at = $3, leased_until = null, last_modified = $4 from location l
       where k.organization_id = $1 and k.location_id = $2 and l.organization_id = $1 and l.location_id = $2 and l.latitude = $5 and l.longitude = $6`,
      [organizationId, locationId, expiresAt, lastModified, latitude, longitude],
    )
    if (stands === 0) return
    await transaction.change(
      `insert into forecast (organization_id, location_id, date, production_id, facts, source, fetched_at, expires_at)
       select $1, $2, x.date, l.production_id, x.facts, $4, $5, $6 from json_to_recordset($3) as x (date date, facts json)
       join location l on l.organization_id = $1 and l.location_id = $2
       on conflict (organization_id, location_id, date) do update
       set facts = excluded.facts, source = excluded.source, fetched_at = excluded.fetched_at, expires_at = excluded.expires_at`,
      [organizationId, locationId, JSON.stringify(rows), source, fetchedAt, expiresAt],
    )
  })
}
