import { useQuery } from '@apollo/client/react'
import { failureOf } from '../../lib/failure-of.js'
import { PeopleImportScreenDocument } from '../../lib/graphql.generated.js'
import { useProductionId } from '../../lib/use-production-id.js'
import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { TextLink } from '../../ui/link.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { PageHeader } from '../../ui/page-header.js'
import { ImportSteps } from './import/import-steps.js'

export function PeopleImportPage() {
  useTitle('Import people')
  const productionId = useProductionId()
  const { data, error, refetch } = useQuery(PeopleImportScreenDocument, { variables: { productionId } })
  const production = data?.production
  return (
    <>
      <PageHeader
        title="Import people"
        facts={
          <TextLink to="/productions/$productionId/people" params={{ productionId }}>
            Back to the people
          </TextLink>
        }
      />
      {!data && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} />}
      {data && !production?.viewerCan.includes('edit people') && <EmptyState>Your role does not add people to this production.</EmptyState>}
      {production?.viewerCan.includes('edit people') && (
        <ImportSteps productionId={productionId} departments={production.departments.map(({ name }) => name)} />
      )}
    </>
  )
}
