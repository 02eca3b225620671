import type { Instant, LocalDate, Zone } from '@callboard/time'

/** Somebody who says what weather is to be expected. */
export interface Forecast {
  /** As it is printed beside what it says: "met.no". */
  readonly name: string
  ask(question: ForecastQuestion): Promise<ForecastAnswer>
}

export interface ForecastQuestion {
  readonly latitude: number
  readonly longitude: number
  /** Where a day begins and ends. */
  readonly zone: Zone
  /** What the provider called its last answer; null when there was none, or when all of it is wanted again. */
  readonly lastModified: string | null
}

/** `expiresAt` is null when the provider does not say. */
export type ForecastAnswer =
  | { readonly kind: 'fresh'; readonly days: ReadonlyMap<LocalDate, DayForecast>; readonly expiresAt: Instant | null; readonly lastModified: string | null }
  | { readonly kind: 'unchanged'; readonly expiresAt: Instant | null }
  | { readonly kind: 'failed'; readonly reason: string }

/** The weather of one day as a sheet prints it; empty where the provider does not say. */
export interface DayForecast {
  /** "Light rain showers" */
  readonly forecast: string
  /** "12 °C" */
  readonly high: string
  readonly low: string
  /** The chance of precipitation, "40 %", or how much of it where no chance is told, "2.5 mm". */
  readonly rain: string
  /** The strongest of the day and where it comes from: "7 m/s SW". */
  readonly wind: string
  /** "78 %" */
  readonly humidity: string
}
