import { addMinutes, type Instant, minutes } from '@callboard/time'
import type { Services } from '../../platform/context/ctx.js'
import type { Forecast, ForecastAnswer } from '../../platform/forecast/forecast.js'
import { findWanted, type ForecastPlace, keepConfirmed, keepFresh, postpone, type WantedForecast } from './forecast.repository.js'

const DAYS_AHEAD = 9
const LEAST_MINUTES_BETWEEN = minutes(60)
/** An answer that claims to hold longer is asked for again after a day. */
const MOST_MINUTES_BETWEEN = minutes(24 * 60)

/** Asks about one place when shoot days are near, at most once an hour. An answer that cannot be used leaves what was known as it was. */
export async function refreshForecast(services: Services, forecast: Forecast, place: ForecastPlace): Promise<void> {
  const at = services.clock.now()
  const wanted = await findWanted(services, place, DAYS_AHEAD)
  if (wanted === null || wanted.dates.length === 0) return postpone(services, place, soonest(at))

  const answer = await forecast.ask(wanted)
  if (answer.kind === 'failed') services.log.warn({ ...place, provider: forecast.name, reason: answer.reason }, 'forecast: no answer that can be used')
  await keep(services, { place, wanted, answer, source: forecast.name, at })
}

interface Answered {
  readonly place: ForecastPlace
  readonly wanted: WantedForecast
  readonly answer: ForecastAnswer
  readonly source: string
  readonly at: Instant
}

function keep(services: Services, { place, wanted, answer, source, at }: Answered): Promise<void> {
  if (answer.kind === 'failed') return postpone(services, place, soonest(at))
  const expiresAt = heldUntil(at, answer.expiresAt)
  if (answer.kind === 'unchanged') return keepConfirmed(services, { ...place, dates: wanted.dates, fetchedAt: at, expiresAt })
  const rows = wanted.dates.flatMap((date) => {
    const facts = answer.days.get(date)
    return facts === undefined ? [] : [{ date, facts }]
  })
  const { latitude, longitude } = wanted
  return keepFresh(services, { ...place, latitude, longitude, rows, source, fetchedAt: at, expiresAt, lastModified: answer.lastModified })
}

function soonest(at: Instant): Instant {
  return addMinutes(at, LEAST_MINUTES_BETWEEN)
}

function heldUntil(at: Instant, expiresAt: Instant | null): Instant {
  const latest = addMinutes(at, MOST_MINUTES_BETWEEN)
  if (expiresAt === null || expiresAt < soonest(at)) return soonest(at)
  return expiresAt > latest ? latest : expiresAt
}
