import { useQuery } from '@apollo/client/react'
import { countOf } from '../../lib/count-words.js'
import { OverviewProblemsDocument } from '../../lib/graphql.generated.js'
import { useProblemsMoved } from '../../lib/use-problems-moved.js'
import { TextLink } from '../../ui/link.js'
import { StatusWord } from '../../ui/status-word.js'

/** How many problems wait for somebody; nothing while there are none. */
export function OpenProblems({ productionId }: { readonly productionId: string }) {
  const { data, refetch } = useQuery(OverviewProblemsDocument, { variables: { productionId } })
  useProblemsMoved(productionId, refetch)
  const open = data?.problems?.open ?? 0
  if (open === 0) return null
  return (
    <p className="flex flex-wrap items-center gap-x-2">
      <StatusWord status="Problem" />
      <TextLink to="/productions/$productionId/problems" params={{ productionId }}>
        {countOf(open, 'problem')} to solve
      </TextLink>
    </p>
  )
}
