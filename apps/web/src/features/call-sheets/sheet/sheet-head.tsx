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
  const { generalCall, shootingCall, lunch, wrap } = header
  return (
    <div className="text-center max-md:text-left" style={{ gridArea: 'call' }}>
      <p className="label">Crew call</p>
      <p className={cn('crew-call', generalCall.time.length > 5 && 'long')}>{generalCall.time}</p>
      {generalCall.otherDay && <p className="text-[1.2em] font-semibold">{generalCall.otherDay}</p>}
      <dl className="mt-[0.6em] flex justify-center gap-[2em] max-md:justify-start">
        <Later label="Shooting" at={shootingCall} />
        <Later label="Lunch" at={lunch} />
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
      <p className="mb-[0.7em] font-semibold">{header.company}</p>
      <Facts pairs={[...credits, ['Script', header.scriptColour], ['Schedule', header.scheduleColour]]} />
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
        ]}
      />
    </div>
  )
}
