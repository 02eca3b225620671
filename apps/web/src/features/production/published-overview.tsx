import { useQuery } from '@apollo/client/react'
import type { Instant } from '@callboard/time'
import { failureOf } from '../../lib/failure-of.js'
import { PublishedForViewerDocument } from '../../lib/graphql.generated.js'
import { EmptyState } from '../../ui/empty-state.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { ClientPlan } from './client-plan.js'
import { OwnCalls } from './own-calls.js'
import { snapshotOf } from './snapshot-of.js'

interface PublishedOverviewProps {
  readonly productionId: string
  readonly now: Instant
}

/** For whoever is not of the office: what the newest revision froze for them. */
export function PublishedOverview({ productionId, now }: PublishedOverviewProps) {
  const { data, error, refetch } = useQuery(PublishedForViewerDocument, { variables: { productionId } })
  if (!data) return <NotLoaded failure={error && failureOf(error)} onRetry={refetch} />
  const published = snapshotOf(data.published?.snapshot)
  if (!published) return <EmptyState>Nothing was published for you yet. You get a mail when it is.</EmptyState>
  return published.kind === 'person' ? <OwnCalls snapshot={published.snapshot} now={now} /> : <ClientPlan snapshot={published.snapshot} />
}
