import type { Instant } from '@callboard/time'
import { z } from 'zod'
import type { ForecastHour } from './days-of-hours.js'

const degrees = z.number().min(-100).max(100)
const ahead = z.object({
  summary: z.object({ symbol_code: z.string().max(60).optional() }).optional(),
  details: z.object({ precipitation_amount: z.number().min(0).max(2000).optional(), probability_of_precipitation: z.number().min(0).max(100).optional() }).optional(),
})
const hour = z.object({
  time: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  data: z.object({
    instant: z.object({
      details: z.object({
        air_temperature: degrees, wind_speed: z.number().min(0).max(200).optional(), wind_from_direction: z.number().min(0).max(360).optional(),
        relative_humidity: z.number().min(0).max(100).optional(),
      }),
    }),
    next_1_hours: ahead.optional(), next_6_hours: ahead.optional(), next_12_hours: ahead.optional(),
  }),
})
const answer = z.object({ properties: z.object({ timeseries: z.array(hour).min(1).max(500) }) })

/** The hours of a locationforecast 2.0, compact or complete; null when the text is none. */
export function hoursIn(text: string): ForecastHour[] | null {
  const parsed = answer.safeParse(jsonOf(text))
  return parsed.success ? parsed.data.properties.timeseries.map(hourOf) : null
}

function hourOf({ time, data }: z.infer<typeof hour>): ForecastHour {
  const { details } = data.instant
  const { next_1_hours: one, next_6_hours: six, next_12_hours: twelve } = data
  const next = one ?? six
  return {
    at: time as Instant,
    celsius: details.air_temperature,
    wind: details.wind_speed ?? null,
    windFrom: details.wind_from_direction ?? null,
    humidity: details.relative_humidity ?? null,
    millimetres: next?.details?.precipitation_amount ?? null,
    chance: next?.details?.probability_of_precipitation ?? null,
    symbol: (twelve ?? six ?? one)?.summary?.symbol_code ?? null,
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
