import { useQuery } from '@apollo/client/react'
import { Plus, Upload } from 'lucide-react'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { failureOf } from '../../lib/failure-of.js'
import { PeopleScreenDocument, type PeopleScreenQuery } from '../../lib/graphql.generated.js'
import { countOf } from '../../lib/count-words.js'
import { useProductionId } from '../../lib/use-production-id.js'
import { useTitle } from '../../lib/use-title.js'
import { Button } from '../../ui/button.js'
import { EmptyState } from '../../ui/empty-state.js'
import { LinkButton } from '../../ui/link.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { PageHeader } from '../../ui/page-header.js'
import { PeopleList } from './list/people-list.js'
import { PersonDrawer } from './person/person-drawer.js'

export function PeoplePage() {
  useTitle('People')
  const productionId = useProductionId()
  const { data, error, refetch } = useQuery(PeopleScreenDocument, { variables: { productionId } })
  const { person } = useSearch({ strict: false })
  const [opened, setOpened] = useState(person)
  const mayEdit = data?.production?.viewerCan.includes('edit people') ?? false
  const actions = mayEdit && (
    <>
      <LinkButton to="/productions/$productionId/people/import" params={{ productionId }}>
        <Upload aria-hidden /> Import a list
      </LinkButton>
      <Button kind="primary" onClick={() => setOpened('new')}>
        <Plus aria-hidden /> Add a person
      </Button>
    </>
  )
  return (
    <>
      <PageHeader title="People" facts={data && factsOf(data)} actions={actions} />
      {!data && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} lines={12} />}
      {data?.people.length === 0 && (
        <EmptyState>
          Cast, crew and contacts of the production. Bring the list you have, from any spreadsheet; nobody here needs an account.
        </EmptyState>
      )}
      {data && data.people.length > 0 && <PeopleList screen={data} onOpen={setOpened} />}
      {data && mayEdit && (
        <PersonDrawer
          person={data.people.find(({ personId }) => personId === opened)}
          departments={data.production?.departments ?? []}
          open={opened !== undefined}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  )
}

function factsOf({ people }: PeopleScreenQuery) {
  const called = people.filter(({ kind }) => kind !== 'contact')
  const unreached = called.filter(({ reachable }) => !reachable).length
  const cast = people.filter(({ kind }) => kind === 'cast').length
  return [
    countOf(people.length, 'person', 'people'),
    `${cast} cast`,
    unreached > 0 && `${unreached} without a mail address`,
  ]
    .filter(Boolean)
    .join(', ')
}
