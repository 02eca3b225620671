import { useQuery } from '@apollo/client/react'
import { useParams } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import { countOf } from '../../lib/count-words.js'
import { failureOf } from '../../lib/failure-of.js'
import { RevisionScreenDocument, type RevisionScreenQuery } from '../../lib/graphql.generated.js'
import { momentWords } from '../../lib/time-words.js'
import { useDeliveriesMoved } from '../../lib/use-deliveries-moved.js'
import { useProductionId } from '../../lib/use-production-id.js'
import { useTitle } from '../../lib/use-title.js'
import { Button } from '../../ui/button.js'
import { EmptyState } from '../../ui/empty-state.js'
import { LinkButton } from '../../ui/link.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { PageHeader } from '../../ui/page-header.js'
import { RevisionBand } from '../../ui/revision-band.js'
import { AnswersLine } from './answers-line.js'
import { unitRows } from './change-words.js'
import { NoticeList } from './notice-list.js'
import type { Told } from './told.js'
import { UnitChanges } from './unit-changes.js'

/** One revision: what it changed, for whom, and who has answered. */
export function RevisionPage() {
  const productionId = useProductionId()
  const { revisionId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(RevisionScreenDocument, { variables: { revisionId, productionId } })
  useDeliveriesMoved(productionId, refetch)
  const revision = data?.revision
  const production = data?.production
  useTitle(revision ? `What ${revision.head.colour} changed` : 'Notices')
  if (revision && production) {
    const told = { zone: production.zone, clock: production.clock, number: revision.head.number }
    return <Revision revision={revision} told={told} productionId={productionId} />
  }
  return (
    <>
      <PageHeader title="Notices" />
      {data ? <EmptyState>There is no such revision, or it is not for your role.</EmptyState> : <NotLoaded failure={error && failureOf(error)} onRetry={refetch} />}
    </>
  )
}

interface RevisionProps {
  readonly revision: NonNullable<RevisionScreenQuery['revision']>
  readonly told: Told
  readonly productionId: string
}

function Revision({ revision, told, productionId }: RevisionProps) {
  const { head, replaces } = revision
  const issued = `${momentWords(head.publishedAt, told)} by ${head.publishedBy}`
  return (
    <>
      <PageHeader
        title={`What ${head.colour.toUpperCase()} changed`}
        facts={<AnswersLine head={head} />}
        actions={
          <span className="flex flex-wrap gap-2 print:hidden">
            <LinkButton to="/productions/$productionId/notices/compare" params={{ productionId }} search={{ to: head.revisionId }}>
              Compare
            </LinkButton>
            <LinkButton to="/productions/$productionId/deliveries" params={{ productionId }} search={{ revision: head.revisionId }}>
              Deliveries
            </LinkButton>
            <Button onClick={() => print()}>
              <Printer aria-hidden />
              Print
            </Button>
          </span>
        }
      />
      <RevisionBand colour={head.colour}>{[issued, replaces && `replaces ${replaces.toUpperCase()}`].filter(Boolean).join(' · ')}</RevisionBand>
      {head.reason && <p className="mt-3 max-w-prose text-reading">{head.reason}</p>}
      <p className="mt-3 mb-6 text-muted tabular-nums">
        <a href="#unit" className="underline decoration-edge underline-offset-4 hover:decoration-ink">
          For the unit: {countOf(unitRows(revision.unitChanges, told.clock).length, 'change')}
        </a>
        , {revision.unchangedDays} of {revision.totalDays} days unchanged
      </p>
      <NoticeList notices={revision.notices} told={told} />
      <UnitChanges {...revision} clock={told.clock} />
    </>
  )
}
