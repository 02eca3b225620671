import { addDays, formatDay, type LocalDate, weekdayOf } from '@callboard/time'
import type { AvailabilityKind } from '../../../lib/graphql.generated.js'
import { cn } from '../../../ui/cn.js'
import type { Availability, ElementEvent } from '../breakdown-facts.js'
import { eventWords, kindWords } from './date-words.js'

export interface AvailabilityStripProps {
  readonly availabilities: readonly Availability[]
  readonly events: readonly ElementEvent[]
}

const MOST_WEEKS = 10
const WEEKDAYS = ['M', 'T', 'W', 'T', 'F', 'S', 'S']

/** The weeks around the dates, a letter for each day that is not free: the list below says the same in words. */
export function AvailabilityStrip({ availabilities, events }: AvailabilityStripProps) {
  const dates = [...availabilities.flatMap(({ from, to }) => [from, to]), ...events.map(({ date }) => date)].sort()
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return null
  const weeks = weeksFrom(mondayOf(first), last)
  return (
    <table className="mb-3 border-separate border-spacing-px text-center text-small tabular-nums">
      <caption className="sr-only">Dates by week</caption>
      <thead>
        <tr className="text-muted">
          <th className="pr-2 text-left font-normal">Week of</th>
          {WEEKDAYS.map((letter, index) => <th key={index} scope="col" className="w-7 font-normal">{letter}</th>)}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            <th scope="row" className="pr-2 text-left font-normal whitespace-nowrap text-muted">{week[0] && formatDay(week[0]).replace(/^\w+ /, '')}</th>
            {week.map((date) => <Day key={date} date={date} availabilities={availabilities} events={events} />)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ date, availabilities, events }: AvailabilityStripProps & { readonly date: LocalDate }) {
  const event = events.find((one) => one.date === date)
  const kinds = availabilities.filter(({ from, to }) => from <= date && date <= to).map(({ kind }) => kind)
  const kind = ORDER.find((one) => kinds.includes(one))
  const letters = [kind && kind[0]?.toUpperCase(), event && eventWords[event.kind][0]].filter(Boolean).join('')
  const words = [kind && kindWords[kind], event && eventWords[event.kind]].filter(Boolean).join(', ')
  return (
    <td title={words === '' ? undefined : `${formatDay(date)}: ${words}`} className={cn('h-6 rounded-small bg-sunken', kind && STYLES[kind], !kind && event && 'bg-travel text-on-travel')}>
      {letters === '' ? <span className="text-muted">{Number(date.slice(8))}</span> : <span className="font-semibold">{letters}</span>}
    </td>
  )
}

/** What counts when several are said of a day. */
const ORDER: readonly AvailabilityKind[] = ['unavailable', 'confirmed', 'hold']
const STYLES: Readonly<Record<AvailabilityKind, string>> = { unavailable: 'bg-bad-wash text-bad', hold: 'bg-hold text-on-hold', confirmed: 'bg-good-wash text-good' }

function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date))
}

function weeksFrom(monday: LocalDate, last: LocalDate): LocalDate[][] {
  const weeks: LocalDate[][] = []
  for (let start = monday; start <= last && weeks.length < MOST_WEEKS; start = addDays(start, 7)) weeks.push(WEEKDAYS.map((_, index) => addDays(start, index)))
  return weeks
}
