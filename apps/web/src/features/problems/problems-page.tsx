import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { countOf } from '../../lib/count-words.js'
import { failureOf } from '../../lib/failure-of.js'
import { type ProblemsScreenQuery, ProblemsScreenDocument } from '../../lib/graphql.generated.js'
import { useProblemsMoved } from '../../lib/use-problems-moved.js'
import { useProductionId } from '../../lib/use-production-id.js'
import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { FilterBar } from '../../ui/filter-bar.js'
import { LinkButton } from '../../ui/link.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { PageHeader } from '../../ui/page-header.js'
import { ProblemItem } from './problem-item.js'

/** What people said stands in the way of their calls: whose it is, and what was done. */
export function ProblemsPage() {
  useTitle('Problems')
  const productionId = useProductionId()
  const { data, error, refetch } = useQuery(ProblemsScreenDocument, { variables: { productionId } })
  useProblemsMoved(productionId, refetch)
  const list = data?.problems
  return (
    <>
      <PageHeader title="Problems" facts={list ? `${countOf(list.open, 'open problem')}, those with the nearest day first` : 'What stands in the way of somebody’s call'} />
      {!data && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} />}
      {data && !list && <EmptyState>Problems are for those who see the deliveries: ask a coordinator.</EmptyState>}
      {list && data.production && <List list={list} production={data.production} />}
    </>
  )
}

interface ListProps {
  readonly list: NonNullable<ProblemsScreenQuery['problems']>
  readonly production: NonNullable<ProblemsScreenQuery['production']>
}

function List({ list, production }: ListProps) {
  const [shown, setShown] = useState<'open' | 'resolved'>('open')
  const items = list.problems.filter(({ state }) => state === shown)
  const choices = (['open', 'resolved'] as const).map((value) => ({ value, label: words[value], count: list.problems.filter(({ state }) => state === value).length }))
  return (
    <>
      <FilterBar label="Show" choices={choices} value={shown} onChange={setShown} />
      {items.length === 0 && <Nothing shown={shown} productionId={production.productionId} />}
      <ul aria-label={words[shown]} className="mt-2 border-t border-line empty:border-0">
        {items.map((problem) => (
          <ProblemItem key={problem.problemId} problem={problem} owners={list.owners} production={production} />
        ))}
      </ul>
    </>
  )
}

const words = { open: 'Open', resolved: 'Solved' }

function Nothing({ shown, productionId }: { readonly shown: 'open' | 'resolved'; readonly productionId: string }) {
  if (shown === 'resolved') return <p className="mt-2 border-t border-line py-6 text-muted">Nothing was solved yet.</p>
  return (
    <EmptyState
      action={
        <LinkButton to="/productions/$productionId/notices" params={{ productionId }}>
          Who has answered
        </LinkButton>
      }
    >
      Nobody has a problem. When somebody answers that they will be late, cannot come, found a mistake or want a call, it stands here.
    </EmptyState>
  )
}
