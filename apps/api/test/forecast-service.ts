import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface TestForecastService {
  readonly url: string
  readonly asked: { readonly path: string; readonly userAgent: string; readonly since: string | null }[]
  /** What it answers next; `silent` never does. */
  answer: { readonly status: number; readonly body?: string; readonly headers?: Readonly<Record<string, string>> } | 'silent'
  stop(): Promise<void>
}

/** A service for forecasts on a port of its own. */
export async function startForecastService(): Promise<TestForecastService> {
  const server = createServer((request, response) => {
    const { 'user-agent': userAgent = '', 'if-modified-since': since = null } = request.headers
    service.asked.push({ path: request.url ?? '', userAgent, since })
    if (service.answer === 'silent') return
    response.writeHead(service.answer.status, { 'content-type': 'application/json', ...service.answer.headers }).end(service.answer.body ?? '')
  })
  const service: TestForecastService = {
    url: '', asked: [], answer: { status: 500 },
    stop: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return Object.assign(service, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/compact` })
}

/** An answer in the form of locationforecast 2.0: every hour of the given days, as warm in degrees as it is late, with the same symbol. */
export function forecastText(dates: readonly string[], symbol: string): string {
  const timeseries = dates.flatMap((date) => Array.from({ length: 24 }, (_, hour) => ({
    time: `${date}T${String(hour).padStart(2, '0')}:00:00Z`,
    data: {
      instant: { details: { air_temperature: hour - 5.2, relative_humidity: 78, wind_from_direction: 225, wind_speed: hour === 14 ? 7.4 : 2 } },
      next_1_hours: { summary: { symbol_code: 'cloudy' }, details: { precipitation_amount: 0.1 } },
      next_12_hours: { summary: { symbol_code: symbol } },
    },
  })))
  return JSON.stringify({ type: 'Feature', geometry: { type: 'Point', coordinates: [-9.14, 38.71, 3] }, properties: { meta: { updated_at: '2027-01-11T14:00:00Z' }, timeseries } })
}
