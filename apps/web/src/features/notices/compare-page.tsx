import { useQuery } from '@apollo/client/react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import { failureOf } from '../../lib/failure-of.js'
import { CompareScreenDocument, type CompareScreenQuery, DraftDiffDocument, RevisionDiffDocument } from '../../lib/graphql.generated.js'
import { useProductionId } from '../../lib/use-production-id.js'
import { useTitle } from '../../lib/use-title.js'
import { Button } from '../../ui/button.js'
import { EmptyState } from '../../ui/empty-state.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { PageHeader } from '../../ui/page-header.js'
import { CompareChoice } from './compare-choice.js'
import { chosenOf, type Ends } from './compare-ends.js'
import { Compared } from './compared.js'

/** What changed between any two revisions of a unit, or what people would be told if its draft were published now. */
export function ComparePage() {
  useTitle('Compare revisions')
  const productionId = useProductionId()
  const { data, error, refetch } = useQuery(CompareScreenDocument, { variables: { productionId } })
  return (
    <>
      <PageHeader
        title="Compare revisions"
        facts="For whom, and for the unit"
        actions={
          <Button className="print:hidden" onClick={() => print()}>
            <Printer aria-hidden />
            Print
          </Button>
        }
      />
      {!data && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} />}
      {data?.revisions.length === 0 && <EmptyState>There is nothing to compare before the first publication.</EmptyState>}
      {data?.production && data.revisions.length > 0 && <Comparison revisions={data.revisions} production={data.production} />}
    </>
  )
}

interface ComparisonProps {
  readonly revisions: CompareScreenQuery['revisions']
  readonly production: NonNullable<CompareScreenQuery['production']>
}

function Comparison({ revisions, production }: ComparisonProps) {
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as { from?: string; to?: string }
  const ends = chosenOf({ revisions, units: production.units, ...search })
  const choose = ({ from, to }: Ends) =>
    void navigate({ to: '/productions/$productionId/notices/compare', params: { productionId: production.productionId }, search: { from, to }, replace: true })
  return (
    <>
      <CompareChoice revisions={revisions} units={production.units} ends={ends} onChoose={choose} />
      {ends.draftId === null ? <BetweenRevisions ends={ends} clock={production.clock} /> : <WithDraft draftId={ends.draftId} clock={production.clock} />}
    </>
  )
}

interface EndsProps {
  readonly ends: Ends
  readonly clock: ComparisonProps['production']['clock']
}

function BetweenRevisions({ ends, clock }: EndsProps) {
  const { data, error, refetch } = useQuery(RevisionDiffDocument, { variables: { from: ends.from, to: ends.to } })
  if (!data) return <NotLoaded failure={error && failureOf(error)} onRetry={refetch} />
  if (!data.revisionDiff) return <EmptyState>These two are of different units: there is nothing between them to compare.</EmptyState>
  return <Compared diff={data.revisionDiff} clock={clock} />
}

function WithDraft({ draftId, clock }: { readonly draftId: string; readonly clock: EndsProps['clock'] }) {
  const { data, error, refetch } = useQuery(DraftDiffDocument, { variables: { draftId }, fetchPolicy: 'cache-and-network' })
  if (!data) return <NotLoaded failure={error && failureOf(error)} onRetry={refetch} />
  if (!data.publishPreview) return <EmptyState>There is no such draft, or it is not for your role.</EmptyState>
  return (
    <>
      <p className="mb-4 text-muted">What people would be told if it were published now, as {data.publishPreview.colour.toUpperCase()}.</p>
      <Compared diff={data.publishPreview} clock={clock} />
    </>
  )
}
