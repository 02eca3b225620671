import type { CallSheetView, PrintedTime, SheetHeader, WeatherBlock } from '@callboard/call-sheet'
import { cn } from '../../../ui/cn.js'
import { Facts } from './facts.js'
import { Moment } from './moment.js'

/** The three columns at the top: whose film, when everyone is called, which day it is. */
export function SheetHead({ header, weather }: Pick<CallSheetView, 'header' | 'weather'>) {
  return (
    <div className="head">
      <CrewCall header={header} />
      <Who header={header} />
      <When header={header} weather={weather} />
    </div>
  )
}

function CrewCall({ header }: { readonly header: SheetHeader }) {
  const { generalCall, breakfast, shootingCall, lunch, lunchKind, secondMeal, wrap } = header
  return (
    <div className="text-center max-md:text-left" style={{ gridArea: 'call' }}>
      <p className="label">Crew call</p>
      <p className={cn('crew-call', generalCall.time.length > 5 && 'long')}>{generalCall.time}</p>
      {generalCall.otherDay && <p className="text-[1.2em] font-semibold">{generalCall.otherDay}</p>}
      <dl className="mt-[0.6em] flex justify-center gap-[2em] max-md:justify-start">
        {breakfast && <Later label="Breakfast" at={breakfast} />}
        <Later label="Shooting" at={shootingCall} />
        <Later label={lunchKind ? `Lunch, ${lunchKind}` : 'Lunch'} at={lunch} />
        {secondMeal && <Later label="2nd meal" at={secondMeal} />}
        <Later label="Est. wrap" at={wrap} />
      </dl>
    </div>
  )
}

function Later({ label, at }: { readonly label: string; readonly at: PrintedTime }) {
  return (
    <div>
      <dt className="label">{label}</dt>
      <dd className="text-[1.5em] font-semibold">
        <Moment of={at} />
      </dd>
    </div>
  )
}

function Who({ header }: { readonly header: SheetHeader }) {
  const credits = header.credits.map(({ label, text }) => [label, text] as const)
  return (
    <div style={{ gridArea: 'who' }}>
      <h2 className="text-[1.9em] leading-tight font-extrabold tracking-tight">{header.production}</h2>
      {header.episode && <p className="font-semibold">{header.episode}</p>}
      <p className={cn('font-semibold', !header.office && 'mb-[0.7em]')}>{header.company}</p>
      {header.office && <p className="mb-[0.7em]">{[header.office.address, header.office.phone].filter(Boolean).join(' · ')}</p>}
      <Facts pairs={[...credits, ['Script', dated(header.scriptColour, header.scriptDate)], ['Schedule', dated(header.scheduleColour, header.scheduleDate)]]} />
      {header.rules.length > 0 && <p className="mt-[0.6em] font-extrabold uppercase">{header.rules.join(' · ')}</p>}
    </div>
  )
}

function When({ header, weather }: { readonly header: SheetHeader; readonly weather: WeatherBlock }) {
  return (
    <div style={{ gridArea: 'when' }}>
      <p className="text-[1.45em] leading-snug font-extrabold">
        <time dateTime={header.isoDate}>{header.date}</time>
      </p>
      <p className="mb-[0.7em] text-[1.45em] leading-snug font-semibold">{header.dayOfDays}</p>
      <Facts
        pairs={[
          ['Weather', weather.forecast],
          ['High / low', `${weather.high} / ${weather.low}`],
          ['Rain · wind', `${weather.rain} · ${weather.wind}`],
          ['Sunrise', weather.sunrise],
          ['Sunset', weather.sunset],
          ...said([['Light', weather.firstLight && `${weather.firstLight} – ${weather.lastLight}`], ['Humidity', weather.humidity], ['Moon', weather.moon], ['Forecast', weather.source]]),
        ]}
      />
    </div>
  )
}

function dated(colour: string, date: string | undefined): string {
  return [colour, date].filter(Boolean).join(' · ')
}

/** The pairs that have something to say. */
function said(pairs: readonly (readonly [string, string | undefined])[]): readonly (readonly [string, string])[] {
  return pairs.flatMap(([label, text]) => (text ? [[label, text] as const] : []))
}
