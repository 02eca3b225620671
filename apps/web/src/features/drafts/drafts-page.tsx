import { useQuery } from '@apollo/client/react'
import { useSearch } from '@tanstack/react-router'
import { failureOf } from '../../lib/failure-of.js'
import { DraftsScreenDocument } from '../../lib/graphql.generated.js'
import { useProductionId } from '../../lib/use-production-id.js'
import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { PageHeader } from '../../ui/page-header.js'
import { Compare } from './compare/compare.js'
import { DraftList } from './draft-list.js'
import { draftsInSearch } from './drafts-search.js'
import { unitsOf } from './units-of.js'

/** The drafts of each unit, and what sets any two of them apart. */
export function DraftsPage() {
  useTitle('Drafts')
  const productionId = useProductionId()
  const search = draftsInSearch(useSearch({ strict: false }))
  const { data, error, refetch } = useQuery(DraftsScreenDocument, { variables: { productionId }, fetchPolicy: 'cache-and-network' })
  const production = data?.production
  const units = unitsOf(data?.drafts ?? [])
  return (
    <>
      <PageHeader title="Drafts" facts={production?.title} />
      {!data && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} lines={8} />}
      {data && units.length === 0 && <EmptyState>There are no drafts here, or your role does not reach them.</EmptyState>}
      {production && (
        <>
          <div className="print:hidden">
            {units.map((unit) => (
              <DraftList key={unit.unitId} unit={unit} facts={production} mayEdit={production.viewerCan.includes('edit schedule')} isOnly={units.length === 1} />
            ))}
          </div>
          {units.length > 0 && <Compare units={units} search={search} names={{ ...data, locations: production.locations, clock: production.clock }} />}
        </>
      )}
    </>
  )
}
