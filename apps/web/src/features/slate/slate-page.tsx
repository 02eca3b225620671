import { useQuery } from '@apollo/client/react'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { failureOf } from '../../lib/failure-of.js'
import { SlateScreenDocument, type SlateScreenQuery } from '../../lib/graphql.generated.js'
import { countOf } from '../../lib/count-words.js'
import { useTitle } from '../../lib/use-title.js'
import { useMay } from '../../lib/use-viewer.js'
import { Button } from '../../ui/button.js'
import { EmptyState } from '../../ui/empty-state.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { PageHeader } from '../../ui/page-header.js'
import { CreateProductionDialog } from './create-production-dialog.js'
import { SlateRow } from './slate-row.js'

export function SlatePage() {
  useTitle('Productions')
  const { data, error, refetch } = useQuery(SlateScreenDocument)
  const mayCreate = useMay('create production')
  const [creating, setCreating] = useState(false)
  const begin = (
    <Button kind="primary" onClick={() => setCreating(true)}>
      <Plus aria-hidden /> Start a production
    </Button>
  )
  const isEmpty = data?.productions.length === 0
  return (
    <>
      <PageHeader title="Productions" facts={data && factsOf(data)} actions={mayCreate && !isEmpty && begin} />
      {!data && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} />}
      {isEmpty && (
        <EmptyState action={mayCreate && begin}>
          {mayCreate
            ? 'A production holds its people, its screenplay and its schedule. Start one, bring a list of people and a screenplay, and the board fills itself.'
            : 'No production was given to you yet. Whoever invited you can open one for you.'}
        </EmptyState>
      )}
      {data && !isEmpty && <Rows slate={data} />}
      <CreateProductionDialog open={creating} onClose={() => setCreating(false)} />
    </>
  )
}

function Rows({ slate }: { readonly slate: SlateScreenQuery }) {
  return (
    <ul aria-label="Productions" className="border-t border-line">
      {slate.productions.map((production) => (
        <SlateRow key={production.productionId} production={production} now={slate.viewer.now} />
      ))}
    </ul>
  )
}

function factsOf({ productions }: SlateScreenQuery) {
  const shooting = productions.filter(({ standing }) => standing.nextDate !== null).length
  return productions.length > 0 && `${countOf(productions.length, 'production')}, ${shooting} with shoot days ahead`
}
