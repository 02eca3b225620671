import { NEVER } from 'rxjs'
import type { Services } from '../../platform/context/ctx.js'
import type { Forecast } from '../../platform/forecast/forecast.js'
import { openForecast } from '../../platform/forecast/open-forecast.js'
import { drainQueue, type LeasedQueue } from '../../platform/queue/leased-queue.js'
import { claimPlaces, type ForecastPlace } from './forecast.repository.js'
import { refreshForecast } from './refresh-forecast.js'

const LEASE_SECONDS = 60
const LOOK_EVERY_SECONDS = 300

/** Asks for the weather of coming shoot days, place by place and one at a time; for none when the settings name no provider. */
export function forecastQueue(services: Services): LeasedQueue<ForecastPlace> {
  const forecast: Forecast | null = openForecast(services.settings)
  return {
    name: 'forecasts',
    claim: (most) => (forecast === null ? Promise.resolve([]) : claimPlaces(services, LEASE_SECONDS, most)),
    handle: (place) => (forecast === null ? Promise.resolve() : refreshForecast(services, forecast, place)),
    wake: NEVER,
    everySeconds: LOOK_EVERY_SECONDS,
    concurrency: 1,
    log: services.log,
  }
}

/** Asks about every place that is due now; gives how many there were. */
export function refreshForecasts(services: Services): Promise<number> {
  return drainQueue(forecastQueue(services))
}
