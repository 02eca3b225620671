import type { Instant } from '@callboard/time'
import { askOutside, type OutsideAnswer } from '../outside/ask-outside.js'
import type { ForecastSettings } from '../settings/settings.js'
import { daysOfHours } from './days-of-hours.js'
import type { Forecast, ForecastAnswer, ForecastQuestion } from './forecast.js'
import { hoursIn } from './met-no-hours.js'

const SECONDS_FOR_ONE_QUESTION = 5

/** Asks the Norwegian Meteorological Institute's locationforecast 2.0, by its terms: says who asks, to four decimals, and not again before an answer expires. */
export function metNoForecast({ url, userAgent }: ForecastSettings): Forecast {
  return {
    name: 'met.no',
    async ask(question) {
      const { latitude, longitude, lastModified } = question
      const answer = await askOutside({
        url: `${url}?lat=${latitude.toFixed(4)}&lon=${longitude.toFixed(4)}`,
        method: 'GET',
        headers: { 'user-agent': userAgent, accept: 'application/json', ...(lastModified !== null && { 'if-modified-since': lastModified }) },
        timeoutSeconds: SECONDS_FOR_ONE_QUESTION,
        // Over plain HTTP only to a stand-in that whoever runs this server has set.
        reach: url.startsWith('https:') ? 'public' : 'configured',
      })
      return answerOf(answer, question)
    },
  }
}

function answerOf(answer: OutsideAnswer, { zone, lastModified }: ForecastQuestion): ForecastAnswer {
  if (!answer.answered) return { kind: 'failed', reason: answer.reason }
  const expiresAt = momentIn(answer.headers['expires'])
  if (answer.status === 304 && lastModified !== null) return { kind: 'unchanged', expiresAt }
  // 203: a version that is going to be turned off; what it says holds.
  if (answer.status !== 200 && answer.status !== 203) return { kind: 'failed', reason: `status ${answer.status}` }
  const hours = hoursIn(answer.text)
  if (hours === null) return { kind: 'failed', reason: 'the answer is no forecast' }
  const said = answer.headers['last-modified']
  return { kind: 'fresh', days: daysOfHours(hours, zone), expiresAt, lastModified: typeof said === 'string' && said.length <= 100 ? said : null }
}

/** "Mon, 11 Jan 2027 15:31:04 GMT" */
function momentIn(header: unknown): Instant | null {
  const date = typeof header === 'string' ? new Date(header) : null
  return date === null || Number.isNaN(date.getTime()) ? null : (`${date.toISOString().slice(0, 19)}Z` as Instant)
}
