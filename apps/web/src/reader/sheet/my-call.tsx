import type { PrintedTime } from '@callboard/call-sheet'
import type { PersonDay, PersonSnapshot } from '@callboard/notice'
import type { ReactNode } from 'react'
import type { Left } from '../store/call-view.js'
import { dateWords, inClock, otherDayWords } from '../words/date-words.js'
import { useClock } from '../words/use-clock.js'
import { useLanguage, useWords } from '../words/use-words.js'
import { ownClockOf } from './own-clock.js'
import type { OwnRow } from './own-row.js'
import { phoneLink } from './directions.js'
import { TimeText } from './time-text.js'

interface MyCallProps {
  readonly snapshot: PersonSnapshot
  readonly day: PersonDay | null
  readonly left: Left | null
  readonly own: OwnRow
}

/** The one thing they came for. */
export function MyCall({ snapshot, day, left, own }: MyCallProps) {
  const words = useWords()
  const { person } = snapshot
  return (
    <section aria-labelledby="my-call" className="pt-5 pb-4">
      <h1 id="my-call" className="font-semibold">
        {words.myCall}
        <span className="font-normal text-muted"> · {[person.name, person.role || person.department].filter((part) => part !== '').join(', ')}</span>
      </h1>
      {day === null ? <p className="mt-3 text-title font-semibold">{words.notCalled}</p> : <Call snapshot={snapshot} day={day} left={left} own={own} />}
    </section>
  )
}

function Call({ snapshot, day, left, own: { cast, ride } }: MyCallProps & { readonly day: PersonDay }) {
  const words = useWords()
  const { sheet, date } = day
  const pickUp = sheet?.pickUp || cast?.pickUp
  const times: readonly (readonly [string, PrintedTime | null | undefined])[] = [
    [words.hairMakeUp, sheet?.hairMakeUp ?? cast?.hairMakeUp], [words.wardrobe, sheet?.wardrobe ?? cast?.wardrobe],
    [words.rehearsal, sheet?.rehearsal ?? cast?.rehearsal], [words.onSet, day.onSet ?? cast?.onSet], [words.wrapEstimated, day.wrap],
  ]
  return (
    <>
      <CallTime day={day} left={left} />
      <OwnZone snapshot={snapshot} day={day} />
      <dl className="mt-4 grid grid-cols-[repeat(auto-fit,minmax(8rem,1fr))] gap-x-6 gap-y-3">
        {pickUp && <Fact term={words.pickUp}>{pickUp}</Fact>}
        {ride && ride.driver !== '' && (
          <Fact term={words.driver}>
            {ride.phone === '' ? ride.driver : <a href={phoneLink(ride.phone)} className="inline-block min-h-control content-center underline underline-offset-4">{words.call(ride.driver)}</a>}
            <span className="block text-base font-normal text-muted">{ride.vehicle}</span>
          </Fact>
        )}
        {times.map(([term, time]) => time && time.time !== '' && <Fact key={term} term={term}><TimeText time={time} date={date} /></Fact>)}
        <div className="col-span-full">
          <dt className="text-base text-muted">{words.where}</dt>
          <dd className="font-semibold">{day.location?.name ?? words.toBeAdvised}</dd>
        </div>
      </dl>
      {(sheet?.remarks ?? cast?.remarks ?? '') !== '' && <p className="mt-3">{sheet?.remarks ?? cast?.remarks}</p>}
    </>
  )
}

function CallTime({ day, left }: { readonly day: PersonDay; readonly left: Left | null }) {
  const words = useWords()
  const language = useLanguage()
  const { style } = useClock()
  const otherDay = otherDayWords(day.call, { date: day.date, language })
  const was = day.sheet?.was ?? (day.was && [inClock(day.was.time, style), otherDayWords(day.was, { date: day.date, language })].filter((part) => part !== null).join(' '))
  return (
    <>
      <p className="mt-2 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <time dateTime={day.callAt} className="text-call font-semibold whitespace-nowrap">{inClock(day.call.time, style)}</time>
        {otherDay !== null && <span className="font-semibold">{otherDay}</span>}
        {was && (
          <span className="text-muted">
            {words.movedFrom} <s data-figures>{was}</s>
          </span>
        )}
      </p>
      <p className="mt-1">
        {dateWords(day.date, language)} {day.date.slice(0, 4)}, <strong className="font-semibold">{left === null ? '' : words.left(left)}</strong>
      </p>
    </>
  )
}

/** A traveller is told whose clock the times are by. */
function OwnZone({ snapshot: { production }, day }: { readonly snapshot: PersonSnapshot; readonly day: PersonDay }) {
  const words = useWords()
  const { style } = useClock()
  const own = ownClockOf(day.callAt, { zone: production.zone, clock: style ?? production.clock, language: useLanguage() })
  return own === null ? null : <p className="mt-2 text-base text-warn">{words.zoneOfTimes(production.zone.replaceAll('_', ' '), own)}</p>
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-base text-muted">{term}</dt>
      <dd className="font-semibold">{children}</dd>
    </div>
  )
}
