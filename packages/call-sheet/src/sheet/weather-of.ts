import { sunTimesOf, type SunMoment } from '@callboard/schedule'
import { formatClock, formatDuration, minutesBetween, wallTimeOf, type ClockTime } from '@callboard/time'
import type { WeatherDetails } from './day-details.js'
import { moonOf } from './moon-of.js'
import type { SheetContext } from './sheet-context.js'
import type { WeatherBlock } from './view-tables.js'

const SUN: readonly SunMoment[] = ['sunrise', 'sunset', 'firstLight', 'lastLight']

/** The forecast as it was typed or fetched, and the sun and moon reckoned from the place of the day; what is typed stands over that. */
export function weatherOf(sheet: SheetContext): WeatherBlock {
  const weather = sheet.details.weather ?? {}
  const typed = (text: string | null | undefined) => text || 'TBA'
  const over: Record<string, string> = {}
  const sky = skyOf(sheet, weather, over)
  return {
    forecast: typed(weather.forecast),
    high: typed(weather.high),
    low: typed(weather.low),
    rain: typed(weather.rain),
    wind: typed(weather.wind),
    humidity: weather.humidity ?? '',
    ...sky,
    source: sourceOf(sheet, weather),
    ...(weather.source ? { asOf: weather.source.at } : {}),
    ...(Object.keys(over).length > 0 ? { typed: over } : {}),
  }
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
function sourceOf({ input, clock }: SheetContext, { source }: WeatherDetails): string {
  if (!source) return ''
  const wall = wallTimeOf(source.at, input.zone)
  if (source.kind === 'typed') return `typed ${formatClock(wall.time, clock.style)} by ${source.by}`
  const { issuedAt } = input.revision
  if (issuedAt === null) return `${source.name}, ${formatClock(wall.time, clock.style)}`
  const age = minutesBetween(source.at, issuedAt)
  return age < 1 ? `${source.name}, just now` : `${source.name}, ${formatDuration(age)} ago`
}
