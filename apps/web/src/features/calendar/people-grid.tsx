import { weekdayOf, type LocalDate } from '@callboard/time'
import { clockWords } from '../../lib/time-words.js'
import { cn } from '../../ui/cn.js'
import { datesTwice, type CalendarCall, type CalendarPerson } from './calendar-facts.js'
import { datesOf, monthWords, type Month } from '../../lib/month.js'

export interface PeopleGridProps {
  readonly people: readonly CalendarPerson[]
  readonly month: Month
  readonly today: LocalDate
  readonly several: boolean
}

/** People by dates, with the call in the cell; a date on which two productions call is marked with a word and a frame. */
export function PeopleGrid({ people, month, today, several }: PeopleGridProps) {
  const dates = datesOf(month)
  const label = `Calls in ${monthWords(month)}`
  return (
    <div className="max-h-[70dvh] overflow-auto" role="region" aria-label={label} tabIndex={0}>
      <table className="border-collapse text-small">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            <th scope="col" className="sticky top-0 left-0 z-20 min-w-44 border-b border-edge/60 bg-paper px-2 py-1 text-left font-medium text-muted">
              Name
            </th>
            {dates.map((date) => (
              <DateHead key={date} date={date} isToday={date === today} />
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow key={person.personId} person={person} dates={dates} several={several} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function DateHead({ date, isToday }: { readonly date: LocalDate; readonly isToday: boolean }) {
  return (
    <th
      scope="col"
      className={cn('sticky top-0 z-10 min-w-14 border-b border-edge/60 bg-paper px-1 py-1 font-medium tabular-nums', isToday ? 'text-ink underline' : 'text-muted')}
    >
      <span className="block font-normal">{WEEKDAYS[weekdayOf(date) - 1]}</span>
      {Number(date.slice(8))}
      {isToday && <span className="sr-only"> today</span>}
    </th>
  )
}

function PersonRow({ person, dates, several }: { readonly person: CalendarPerson; readonly dates: readonly LocalDate[]; readonly several: boolean }) {
  const twice = datesTwice(person)
  const callsOn = (date: LocalDate) => person.calls.filter((call) => call.date === date)
  return (
    <tr className="border-b border-line hover:bg-hover">
      <th scope="row" className="sticky left-0 z-10 max-w-56 truncate bg-paper px-2 py-1 text-left font-medium">
        {person.name} <span className="font-normal text-muted">{person.position}</span>
      </th>
      {dates.map((date) => (
        <td key={date} className={cn('px-1 py-1 text-center align-top tabular-nums', twice.has(date) && 'outline-2 -outline-offset-2 outline-bad')}>
          {twice.has(date) && <span className="block font-semibold text-bad">twice</span>}
          {callsOn(date).map((call) => (
            <Call key={`${call.productionId} ${call.dayNumber}`} call={call} several={several} />
          ))}
        </td>
      ))}
    </tr>
  )
}

function Call({ call: { call, clock, productionTitle, dayNumber }, several }: { readonly call: CalendarCall; readonly several: boolean }) {
  return (
    <span className="block" title={`${productionTitle}, Day ${dayNumber}`}>
      {clockWords(call, clock)}
      {several && <span className="block max-w-20 truncate text-muted">{productionTitle}</span>}
    </span>
  )
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
