import type { Settings } from '../settings/settings.js'
import type { Forecast } from './forecast.js'
import { metNoForecast } from './met-no-forecast.js'

/** The provider that the settings name, or null: the weather is typed. */
export function openForecast({ forecast }: Pick<Settings, 'forecast'>): Forecast | null {
  return forecast === null ? null : metNoForecast(forecast)
}
