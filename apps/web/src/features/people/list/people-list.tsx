import { useDeferredValue, useMemo, useState } from 'react'
import type { PeopleScreenQuery } from '../../../lib/graphql.generated.js'
import { countOf } from '../../../lib/count-words.js'
import { useNarrowScreen } from '../../../lib/use-narrow-screen.js'
import { Button } from '../../../ui/button.js'
import { Field } from '../../../ui/field.js'
import { TextInput } from '../../../ui/text-input.js'
import { groupsOf } from './groups-of.js'
import { matches } from './matches.js'
import { PeopleCards } from './people-cards.js'
import { PeopleTable } from './people-table.js'

interface PeopleListProps {
  readonly screen: PeopleScreenQuery
  readonly onOpen: (personId: string) => void
}

/** Everybody by department, found by any word of their row. */
export function PeopleList({ screen: { people, production }, onOpen }: PeopleListProps) {
  const [search, setSearch] = useState('')
  const asked = useDeferredValue(search)
  const narrow = useNarrowScreen()
  const found = useMemo(() => people.filter((person) => matches(person, asked)), [people, asked])
  const groups = useMemo(() => groupsOf(found, production?.departments ?? []), [found, production])
  return (
    <>
      <Field label="Find" className="mb-4 max-w-sm">
        <TextInput type="search" autoComplete="off" placeholder="Name, role, number" value={search} onChange={(event) => setSearch(event.target.value)} />
      </Field>
      <p role="status" className="sr-only">
        {asked && countOf(found.length, 'person', 'people')}
      </p>
      {found.length === 0 && (
        <p className="flex flex-wrap items-center gap-3 border-t border-line py-6 text-muted">
          Nobody’s row says “{asked}”. <Button onClick={() => setSearch('')}>Show everybody</Button>
        </p>
      )}
      {found.length > 0 && (narrow ? <PeopleCards groups={groups} onOpen={onOpen} /> : <PeopleTable groups={groups} onOpen={onOpen} />)}
    </>
  )
}
