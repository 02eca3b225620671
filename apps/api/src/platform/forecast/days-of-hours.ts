import { groupedBy } from '@callboard/basics'
import { type Instant, type LocalDate, wallTimeOf, type Zone } from '@callboard/time'
import type { DayForecast } from './forecast.js'
import { symbolWords } from './symbol-words.js'

/** One moment of a forecast; null where it does not say. */
export interface ForecastHour {
  readonly at: Instant
  readonly celsius: number
  /** Metres a second. */
  readonly wind: number | null
  /** Degrees, 0 from the north. */
  readonly windFrom: number | null
  readonly humidity: number | null
  /** Until the next moment. */
  readonly millimetres: number | null
  readonly chance: number | null
  /** Of the hours after it: "lightrainshowers_day". */
  readonly symbol: string | null
}

interface WallHour extends ForecastHour {
  readonly date: LocalDate
  readonly time: string
}

const MORNING = '06:00'
const POINTS = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const

/** The days that the hours cover from noon at the latest into the afternoon: of less, no high and low of a day can be told. */
export function daysOfHours(hours: readonly ForecastHour[], zone: Zone): ReadonlyMap<LocalDate, DayForecast> {
  const days = groupedBy(hours.map((hour): WallHour => ({ ...hour, ...wallTimeOf(hour.at, zone) })), ({ date }) => date)
  return new Map([...days].filter(([, day]) => day[0]!.time <= '12:00' && day.at(-1)!.time >= '15:00').map(([date, day]) => [date, dayOf(day)]))
}

function dayOf(hours: readonly WallHour[]): DayForecast {
  const celsius = hours.map((hour) => hour.celsius)
  const humidity = hours.flatMap((hour) => hour.humidity ?? [])
  const morning = hours.find(({ time, symbol }) => time >= MORNING && symbol !== null)
  return {
    forecast: symbolWords(morning?.symbol ?? ''),
    high: `${rounded(Math.max(...celsius))} °C`,
    low: `${rounded(Math.min(...celsius))} °C`,
    rain: rainOf(hours),
    wind: windOf(hours),
    humidity: humidity.length === 0 ? '' : `${rounded(sumOf(humidity) / humidity.length)} %`,
  }
}

function rainOf(hours: readonly WallHour[]): string {
  const chances = hours.flatMap(({ chance }) => chance ?? [])
  if (chances.length > 0) return `${rounded(Math.max(...chances))} %`
  const fallen = hours.flatMap(({ millimetres }) => millimetres ?? [])
  return fallen.length === 0 ? '' : `${rounded(sumOf(fallen) * 10) / 10} mm`
}

function windOf(hours: readonly WallHour[]): string {
  const strongest = hours.filter(({ wind }) => wind !== null).toSorted((a, b) => b.wind! - a.wind!)[0]
  if (strongest === undefined) return ''
  const from = strongest.windFrom === null ? '' : ` ${POINTS[Math.round(strongest.windFrom / 45) % 8]}`
  return `${rounded(strongest.wind!)} m/s${from}`
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

/** Never "-0". */
function rounded(number: number): number {
  return Math.round(number) || 0
}
