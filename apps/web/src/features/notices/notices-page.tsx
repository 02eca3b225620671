import { useQuery } from '@apollo/client/react'
import { failureOf } from '../../lib/failure-of.js'
import { NoticesScreenDocument, type RevisionItemFragment } from '../../lib/graphql.generated.js'
import { momentWords } from '../../lib/time-words.js'
import { useDeliveriesMoved } from '../../lib/use-deliveries-moved.js'
import { useProductionId } from '../../lib/use-production-id.js'
import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { LinkButton, TextLink } from '../../ui/link.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { PageHeader } from '../../ui/page-header.js'
import { RevisionChip } from '../../ui/revision-band.js'
import { AnswersLine } from './answers-line.js'

/** Every revision, newest first, and how it was answered. */
export function NoticesPage() {
  useTitle('Notices')
  const productionId = useProductionId()
  const { data, error, refetch } = useQuery(NoticesScreenDocument, { variables: { productionId } })
  useDeliveriesMoved(productionId, refetch)
  const production = data?.production
  return (
    <>
      <PageHeader
        title="Notices"
        facts="What each revision changed, person by person"
        actions={
          data && data.revisions.length > 0 && (
            <LinkButton to="/productions/$productionId/notices/compare" params={{ productionId }}>
              Compare revisions
            </LinkButton>
          )
        }
      />
      {!data && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} />}
      {data?.revisions.length === 0 && <NoRevisions productionId={productionId} />}
      {production && data.revisions.length > 0 && (
        <ol aria-label="Revisions, newest first" className="border-t border-line">
          {data.revisions.map((head) => (
            <RevisionItem key={head.revisionId} head={head} when={momentWords(head.publishedAt, production)} productionId={productionId} />
          ))}
        </ol>
      )}
    </>
  )
}

interface RevisionItemProps {
  readonly head: RevisionItemFragment
  readonly when: string
  readonly productionId: string
}

function RevisionItem({ head, when, productionId }: RevisionItemProps) {
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-line py-3 sm:grid-cols-[9rem_minmax(0,1fr)_auto]">
      <span>
        <RevisionChip colour={head.colour} />
      </span>
      <span className="min-w-0">
        <TextLink
          to="/productions/$productionId/notices/$revisionId"
          params={{ productionId, revisionId: head.revisionId }}
          className="text-reading font-semibold"
        >
          Revision {head.number}
          {head.unitName && ` of ${head.unitName}`}
        </TextLink>
        {head.reason && <span className="block">{head.reason}</span>}
        <span className="block text-muted tabular-nums">
          {when}, by {head.publishedBy}
        </span>
      </span>
      <AnswersLine head={head} />
    </li>
  )
}

function NoRevisions({ productionId }: { readonly productionId: string }) {
  return (
    <EmptyState
      action={
        <LinkButton kind="primary" to="/productions/$productionId/schedule" params={{ productionId }}>
          Open the schedule
        </LinkButton>
      }
    >
      Notices follow from publishing: each revision tells everyone concerned what changed for them, and collects their answers here.
    </EmptyState>
  )
}
