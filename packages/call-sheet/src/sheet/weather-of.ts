import { sunTimesOf, type SunMoment } from '@callboard/schedule'
import { formatClock, formatDuration, minutesBetween, wallTimeOf, type ClockTime } from '@callboard/time'
import type { WeatherDetails, WeatherSource } from './day-details.js'
import { moonOf } from './moon-of.js'
import type { SheetContext } from './sheet-context.js'
import type { FetchedForecast } from './view-input.js'
import type { WeatherBlock } from './view-tables.js'

const SUN: readonly SunMoment[] = ['sunrise', 'sunset', 'firstLight', 'lastLight']

const EXPECTED = ['forecast', 'high', 'low', 'rain', 'wind', 'humidity'] as const

/** The forecast as it was fetched, and the sun and moon reckoned from the place of the day; what is typed stands over both. */
export function weatherOf(sheet: SheetContext): WeatherBlock {
  const weather = sheet.details.weather ?? {}
  const { day, forecasts } = sheet.input
  const fetched = forecasts?.find(({ locationId, date }) => locationId === day.locationId && date === day.date)
  const over: Record<string, string> = {}
  const expected = expectedOf(weather, fetched, over)
  const sky = skyOf(sheet, weather, over)
  const sources = sourcesOf(weather, fetched)
  return {
    ...expected,
    ...sky,
    source: sources.map((source) => sourceWords(sheet, source)).join('; '),
    ...(sources.length > 0 ? { asOf: sources.map(({ at }) => at).toSorted()[0]! } : {}),
    ...(Object.keys(over).length > 0 ? { typed: over } : {}),
  }
}

function expectedOf(weather: WeatherDetails, fetched: FetchedForecast | undefined, over: Record<string, string>) {
  const texts = EXPECTED.map((field) => {
    const said = weather[field]
    const derived = fetched?.facts[field] ?? ''
    if (said && derived) over[field] = derived
    return [field, said || derived || (field === 'humidity' ? '' : 'TBA')]
  })
  return Object.fromEntries(texts) as Record<(typeof EXPECTED)[number], string>
}

/** Whoever said something that stands on the sheet, the typed before the fetched. */
function sourcesOf(weather: WeatherDetails, fetched: FetchedForecast | undefined): WeatherSource[] {
  const isShown = fetched !== undefined && EXPECTED.some((field) => !weather[field] && fetched.facts[field])
  return [...(weather.source ? [weather.source] : []), ...(isShown ? [{ kind: 'provider', name: fetched.source, at: fetched.at } as const] : [])]
}

function skyOf(sheet: SheetContext, weather: WeatherDetails, over: Record<string, string>) {
  const { day, zone } = sheet.input
  const place = sheet.input.locations.get(day.locationId ?? '')
  const clockOf = (time: ClockTime) => formatClock(time, sheet.clock.style)
  const sun = place?.latitude != null && place.longitude != null ? sunTimesOf({ latitude: place.latitude, longitude: place.longitude, date: day.date, zone }) : null
  const times = SUN.map((moment) => {
    const derived = sun?.[moment] ? clockOf(sun[moment]) : sun && sun.sun !== 'risesAndSets' ? 'none' : ''
    const said = weather[moment]
    if (said && derived) over[moment] = derived
    return [moment, said ? clockOf(said) : derived]
  })
  const moon = moonOf(day.date, zone)
  if (weather.moon) over['moon'] = moon
  const { sunrise, sunset, firstLight, lastLight } = Object.fromEntries(times) as Record<SunMoment, string>
  return { sunrise: sunrise || 'TBA', sunset: sunset || 'TBA', firstLight, lastLight, moon: weather.moon || moon }
}

/** "met.no, 2 h ago" by the moment the sheet is of; "typed 18:40 by Ana". */
function sourceWords({ input, clock }: SheetContext, source: WeatherSource): string {
  const wall = wallTimeOf(source.at, input.zone)
  if (source.kind === 'typed') return `typed ${formatClock(wall.time, clock.style)} by ${source.by}`
  const { issuedAt } = input.revision
  if (issuedAt === null) return `${source.name}, ${formatClock(wall.time, clock.style)}`
  const age = minutesBetween(source.at, issuedAt)
  return age < 1 ? `${source.name}, just now` : `${source.name}, ${formatDuration(age)} ago`
}
