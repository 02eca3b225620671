import type { CallSheetView } from '@callboard/call-sheet'
import { useNow } from '../use-now.js'
import { inClock } from '../words/date-words.js'
import { useClock } from '../words/use-clock.js'
import { useWords } from '../words/use-words.js'
import { Part } from './part.js'

const HOUR = 3_600_000
const isKnown = (text: string | undefined): text is string => text !== undefined && text !== '' && text !== 'TBA'

/** The forecast with its source and age, and the light there is to shoot by. */
export function Weather({ weather }: Pick<CallSheetView, 'weather'>) {
  const words = useWords()
  const { style } = useClock()
  const now = useNow()
  const air = [[words.low, weather.low], [words.high, weather.high], [words.rain, weather.rain], [words.wind, weather.wind]] as const
  const sun = [[words.firstLight, weather.firstLight], [words.sunrise, weather.sunrise], [words.sunset, weather.sunset], [words.lastLight, weather.lastLight], [words.moon, weather.moon]] as const
  const shown = [...air, ...sun.map(([term, time]) => [term, time && inClock(time, style)] as const)].filter(([, text]) => isKnown(text))
  const age = weather.asOf === undefined || weather.asOf === '' ? null : words.hoursOld(Math.max(0, Math.floor((now - Date.parse(weather.asOf)) / HOUR)))
  return (
    <Part title={words.weather}>
      <p className="font-semibold">{isKnown(weather.forecast) ? weather.forecast : words.noForecast}</p>
      {shown.length > 0 && (
        <dl className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(6.5rem,1fr))] gap-x-4 gap-y-2">
          {shown.map(([term, text]) => (
            <div key={term}>
              <dt className="text-base text-muted">{term}</dt>
              <dd className="font-semibold" data-figures>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {isKnown(weather.source) && <p className="mt-2 text-base text-muted">{[weather.source, age].filter(Boolean).join(', ')}</p>}
    </Part>
  )
}
