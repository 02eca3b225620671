import { useQuery } from '@apollo/client/react'
import { failureOf } from '../../lib/failure-of.js'
import { ProductionScreenDocument } from '../../lib/graphql.generated.js'
import { kindWords } from '../../lib/production-words.js'
import { useProductionId } from '../../lib/use-production-id.js'
import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { LinkButton } from '../../ui/link.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { PageHeader } from '../../ui/page-header.js'
import { OfficeOverview } from './office-overview.js'
import { PublishedOverview } from './published-overview.js'


/** The front page of one production: the office sees where it stands, crew and client see what was published for them. */
export function ProductionPage() {
  const productionId = useProductionId()
  const { data, error, refetch } = useQuery(ProductionScreenDocument, { variables: { productionId } })
  const production = data?.production
  useTitle(production?.title ?? 'Production')
  if (!data) return <NotLoaded failure={error && failureOf(error)} onRetry={refetch} />
  if (!production) return <NoProduction />
  const { title, kind, company, clientName } = production
  return (
    <>
      <PageHeader title={title} facts={[kindWords[kind], company, clientName && `for ${clientName}`].filter(Boolean).join(' · ')} />
      {production.viewerCan.includes('see the office') ? (
        <OfficeOverview production={production} now={data.viewer.now} />
      ) : (
        <PublishedOverview productionId={productionId} now={data.viewer.now} />
      )}
    </>
  )
}

function NoProduction() {
  return (
    <>
      <PageHeader title="No such production" />
      <EmptyState action={<LinkButton to="/">Go to your productions</LinkButton>}>
        It does not exist, or it was not given to you.
      </EmptyState>
    </>
  )
}
