import type { LocalDate } from '@callboard/time'
import { useMemo, useState } from 'react'
import { countOf } from '../../lib/count-words.js'
import { useNarrowScreen } from '../../lib/use-narrow-screen.js'
import { Button } from '../../ui/button.js'
import { EmptyState } from '../../ui/empty-state.js'
import { Field } from '../../ui/field.js'
import { TextInput } from '../../ui/text-input.js'
import { WarningNotice } from '../../ui/warning-notice.js'
import { datesTwice, type CalendarPerson } from './calendar-facts.js'
import type { Month } from '../../lib/month.js'
import { PeopleGrid } from './people-grid.js'
import { PeopleList } from './people-list.js'

export interface PeopleViewProps {
  readonly people: readonly CalendarPerson[]
  readonly month: Month
  readonly today: LocalDate
  readonly several: boolean
}

/** More rows than this are asked for: a month of five hundred people is fifteen thousand cells. */
const AT_ONCE = 60

/** Who is called when, as published; whoever two productions call on one date comes first. */
export function PeopleView({ people, month, today, several }: PeopleViewProps) {
  const isNarrow = useNarrowScreen()
  const [words, setWords] = useState('')
  const [most, setMost] = useState(AT_ONCE)
  const found = useMemo(() => people.filter((person) => matches(person, words)), [people, words])
  const twice = useMemo(() => people.filter((person) => datesTwice(person).size > 0).length, [people])
  if (people.length === 0) return <EmptyState>Nobody is called in this month by a published schedule.</EmptyState>
  const shown = found.slice(0, most)
  return (
    <div className="flex flex-col gap-4">
      {twice > 0 && <WarningNotice title={`${countOf(twice, 'person is', 'people are')} called by two productions on one date.`}>They come first.</WarningNotice>}
      <Field label="Find a person" className="max-w-xs print:hidden">
        <TextInput type="search" value={words} onChange={(event) => setWords(event.target.value)} />
      </Field>
      {found.length === 0 && <p className="text-muted">Nobody who is called this month is named like that.</p>}
      {isNarrow ? <PeopleList people={shown} today={today} several={several} /> : <PeopleGrid people={shown} month={month} today={today} several={several} />}
      {found.length > most && (
        <Button className="self-start" onClick={() => setMost(most + AT_ONCE)}>
          Show {Math.min(AT_ONCE, found.length - most)} more of {found.length}
        </Button>
      )}
    </div>
  )
}

function matches({ name, position }: CalendarPerson, words: string) {
  const text = `${name} ${position}`.toLowerCase()
  return words.toLowerCase().split(/\s+/).every((word) => text.includes(word))
}
