import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Instant } from '@callboard/time'
import { startApi, type TestApi } from '../../../test/api.js'
import { makeMember, sql, type TestMember } from '../../../test/builders.js'
import { forecastText, startForecastService, type TestForecastService } from '../../../test/forecast-service.js'
import { type Day, deskOf, issueSheet, typeDetails } from '../../../test/sheets.js'
import { makeShoot, publish, saveBoard } from '../../../test/shoot.js'
import { ENTITIES } from '../../entities.js'
import type { Services } from '../../platform/context/ctx.js'
import { type OpenServices, openServices } from '../../platform/services.js'
import { readSettings } from '../../platform/settings/settings.js'
import { refreshForecasts } from './forecast-queue.js'

const NOTED = 'Mon, 11 Jan 2027 14:00:00 GMT'
const FRESH = { status: 200, body: forecastText(['2027-01-12', '2027-01-13'], 'lightrainshowers_day'), headers: { 'last-modified': NOTED, expires: 'Mon, 11 Jan 2027 15:20:00 GMT' } }
const AS_EXPECTED = { forecast: 'Light rain showers', high: '18 °C', low: '-5 °C', rain: '2.4 mm', wind: '7 m/s SW', humidity: '78 %' }

let api: TestApi
let worker: OpenServices
let service: TestForecastService
let coordinator: TestMember
beforeAll(async () => {
  service = await startForecastService()
  api = await startApi({ FORECAST: 'met.no', FORECAST_URL: service.url, FORECAST_USER_AGENT: 'callboard.example office@callboard.example' })
  worker = await openServices(api.settings, 'callboard_worker', ENTITIES)
  coordinator = await makeMember(api, { role: 'coordinator', name: 'Inês' })
})
afterAll(async () => {
  await worker.close()
  await api.stop()
  await service.stop()
})
beforeEach(async () => {
  await sql(api, 'delete from forecast_place')
  service.asked.length = 0
  service.answer = FRESH
})

const refreshAt = (moment: string, settings = worker.settings) => {
  const services: Services = { ...worker, settings, clock: { now: () => moment as Instant } }
  return refreshForecasts(services)
}
const NOW = '2027-01-11T14:00:00Z'
const HOUR_LATER = '2027-01-11T15:00:00Z'

/** A shoot whose days are at a place that is somewhere on earth, or nobody said where. */
async function shootAt(latitude: number | null) {
  const shoot = await makeShoot(api, coordinator.organizationId)
  const locationId = randomUUID()
  await sql(
    api,
    `insert into location (organization_id, location_id, production_id, name, address, parking, basecamp, hospital, notes, latitude, longitude)
     values ($1, $2, $3, 'Pier', '', '', '', '', '', $4, -9.13333333)`,
    [coordinator.organizationId, locationId, shoot.productionId, latitude],
  )
  await saveBoard(api, shoot.draftId, { ...shoot.board, days: shoot.board.days.map((day) => ({ ...day, locationId })) } as typeof shoot.board)
  const day: Day = { productionId: shoot.productionId, dayId: shoot.days[0] }
  return { ...shoot, locationId, day }
}
const weatherOf = async (day: Day) => (await deskOf(coordinator, day)).view['weather'] as unknown as Record<string, unknown>

describe('the weather of a shoot day', () => {
  it('is fetched, printed with source and age, and frozen in the sheet that goes out', async () => {
    const { day, draftId } = await shootAt(38.7)
    expect((await weatherOf(day))['forecast']).toBe('TBA')
    expect(await Promise.all([refreshAt(NOW), refreshAt(NOW)]).then(([a, b]) => a + b)).toBe(1)
    expect(service.asked).toEqual([{ path: '/compact?lat=38.7000&lon=-9.1333', userAgent: 'callboard.example office@callboard.example', since: null }])
    expect(await weatherOf(day)).toMatchObject({ ...AS_EXPECTED, asOf: NOW })
    await publish(api, coordinator, draftId, { restBreachesAccepted: true })
    await issueSheet(coordinator, day, { restBreachesAccepted: true })
    const sheets = await sql<{ weather: object }>(api, "select view -> 'weather' as weather from call_sheet where production_id = $1 and day_id = $2", [day.productionId, day.dayId])
    expect(sheets.map(({ weather }) => weather)).toEqual([1, 2].map(() => expect.objectContaining({ ...AS_EXPECTED, source: 'met.no, 1 h ago' })))
  })

  it('stands under what is typed, which says who typed it', async () => {
    const { day } = await shootAt(38.7)
    await refreshAt(NOW)
    await typeDetails(coordinator, day, 1, { 'weather.forecast': 'Storm' })
    expect(await weatherOf(day)).toMatchObject({ ...AS_EXPECTED, forecast: 'Storm', typed: { forecast: 'Light rain showers' }, source: expect.stringMatching(/^typed .* by Inês; met\.no, /) })
    await typeDetails(coordinator, day, 2, { 'weather.forecast': null })
    expect(await weatherOf(day)).toMatchObject(AS_EXPECTED)
  })

  it('is asked for at most hourly and not before it expires, and confirmed when nothing is new', async () => {
    const { day } = await shootAt(38.7)
    service.answer = { ...FRESH, headers: { ...FRESH.headers, expires: 'Mon, 11 Jan 2027 15:30:00 GMT' } }
    await refreshAt(NOW)
    expect([await refreshAt('2027-01-11T15:29:59Z'), service.asked.length]).toEqual([0, 1])
    service.answer = { status: 304 }
    expect(await refreshAt('2027-01-11T15:30:00Z')).toBe(1)
    expect(service.asked[1]?.since).toBe(NOTED)
    expect(await weatherOf(day)).toMatchObject({ ...AS_EXPECTED, asOf: '2027-01-11T15:30:00Z' })
    expect(await refreshAt('2027-01-11T16:29:59Z')).toBe(0)
  })

  it.each<[string, TestForecastService['answer']]>([
    ['a service that is down', { status: 503, body: 'no' }], ['too many questions', { status: 429 }], ['somewhere else to look', { status: 302, headers: { location: 'http://127.0.0.1/' } }],
    ['garbage', { status: 200, body: '<html>' }], ['a forecast of nothing', { status: 200, body: '{"properties":{"timeseries":[]}}' }], ['an answer without end', { status: 200, body: 'x'.repeat(300_000) }],
    ['silence', 'silent'],
  ])('stays as it was after %s, and is asked for again in an hour', async (_, answer) => {
    const { day } = await shootAt(38.7)
    await refreshAt(NOW)
    service.answer = answer
    expect(await refreshAt('2027-01-11T15:20:00Z')).toBe(1)
    expect(await weatherOf(day)).toMatchObject({ ...AS_EXPECTED, asOf: NOW })
    service.answer = FRESH
    expect([await refreshAt('2027-01-11T16:19:59Z'), await refreshAt('2027-01-11T16:20:00Z')]).toEqual([0, 1])
    expect((await weatherOf(day))['asOf']).toBe('2027-01-11T16:20:00Z')
  }, 20_000)

  it('is said to be old after twelve hours', async () => {
    const { day } = await shootAt(38.7)
    await refreshAt('2027-01-11T01:00:00Z')
    expect((await deskOf(coordinator, day)).readiness).toContainEqual({ kind: 'OldWeather', subject: '14', blocks: false })
  })

  it('is asked for nowhere without coordinates, without shoot days near, or without a provider', async () => {
    const { day } = await shootAt(null)
    expect([await refreshAt(NOW), (await weatherOf(day))['forecast']]).toEqual([0, 'TBA'])
    await shootAt(38.7)
    const none = readSettings({ DATABASE_URL: api.ownerUrl, CALLBOARD_SECRET: api.settings.secret })
    expect([none.forecast, await refreshAt(NOW, none)]).toEqual([null, 0])
    expect([await refreshAt('2027-01-02T12:00:00Z'), await refreshAt('2027-01-14T12:00:00Z')]).toEqual([1, 1])
    expect(service.asked).toEqual([])
    expect([await refreshAt('2027-01-14T13:00:00Z'), service.asked.length]).toEqual([1, 0])
  })

  it('is another one once the place is moved', async () => {
    const { day, locationId } = await shootAt(38.7)
    await refreshAt(NOW)
    await sql(api, "update location set latitude = 60, name = 'Quay' where location_id = $1", [locationId])
    expect((await weatherOf(day))['forecast']).toBe('TBA')
    expect([await refreshAt(HOUR_LATER), service.asked.at(-1)]).toMatchObject([1, { path: '/compact?lat=60.0000&lon=-9.1333', since: null }])
    await sql(api, 'update location set latitude = null where location_id = $1', [locationId])
    expect([(await weatherOf(day))['forecast'], await refreshAt('2027-01-12T08:00:00Z')]).toEqual(['TBA', 0])
  })
})

it('says who asks, or does not start', () => {
  const settings = { DATABASE_URL: api.ownerUrl, CALLBOARD_SECRET: api.settings.secret }
  expect(() => readSettings({ ...settings, FORECAST: 'met.no' })).toThrow('FORECAST_USER_AGENT')
  expect(() => readSettings({ ...settings, FORECAST: 'oracle' })).toThrow('FORECAST: must be met.no')
  expect(readSettings({ ...settings, FORECAST: 'met.no', FORECAST_USER_AGENT: 'x' }).forecast?.url).toBe('https://api.met.no/weatherapi/locationforecast/2.0/compact')
})
