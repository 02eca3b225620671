import type { LocalDate } from '@callboard/time'
import { clockWords, dayWords } from '../../lib/time-words.js'
import { datesTwice, type CalendarPerson } from './calendar-facts.js'

export interface PeopleListProps {
  readonly people: readonly CalendarPerson[]
  readonly today: LocalDate
  readonly several: boolean
}

/** Each person with their calls beneath, for a phone. */
export function PeopleList({ people, today, several }: PeopleListProps) {
  return (
    <ul aria-label="People" className="divide-y divide-line border-y border-line">
      {people.map((person) => (
        <li key={person.personId} className="py-2.5">
          <p>
            <span className="font-medium">{person.name}</span> <span className="text-muted">{person.position}</span>
          </p>
          <Calls person={person} today={today} several={several} />
        </li>
      ))}
    </ul>
  )
}

function Calls({ person, today, several }: { readonly person: CalendarPerson; readonly today: LocalDate; readonly several: boolean }) {
  const twice = datesTwice(person)
  return (
    <ul className="mt-1 flex flex-col gap-0.5 tabular-nums">
      {person.calls.map(({ productionId, productionTitle, date, call, clock, dayNumber }) => (
        <li key={`${productionId} ${dayNumber}`} className="flex flex-wrap gap-x-3">
          <span className="w-24">{dayWords(date, today)}</span>
          <span className="font-semibold">{clockWords(call, clock)}</span>
          <span className="text-muted">{several ? `${productionTitle}, Day ${dayNumber}` : `Day ${dayNumber}`}</span>
          {twice.has(date) && <span className="font-semibold text-bad">twice</span>}
        </li>
      ))}
    </ul>
  )
}
