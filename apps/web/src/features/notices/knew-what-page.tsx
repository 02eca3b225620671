import { useQuery } from '@apollo/client/react'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { Instant } from '@callboard/time'
import { Printer } from 'lucide-react'
import { useState } from 'react'
import { failureOf } from '../../lib/failure-of.js'
import { KnewWhatDocument, type KnewWhatQuery } from '../../lib/graphql.generated.js'
import { momentWords } from '../../lib/time-words.js'
import { useProductionId } from '../../lib/use-production-id.js'
import { useTitle } from '../../lib/use-title.js'
import { Button } from '../../ui/button.js'
import { EmptyState } from '../../ui/empty-state.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { PageHeader } from '../../ui/page-header.js'
import { KnownThing } from './known-thing.js'
import { MomentChoice } from './moment-choice.js'

/** What one person had been sent, had opened and had answered by a moment, as it was told to them. */
export function KnewWhatPage() {
  const productionId = useProductionId()
  const { personId = '' } = useParams({ strict: false })
  const { at: chosen } = useSearch({ strict: false }) as { at?: Instant }
  const [opened] = useState(() => new Date().toISOString().replace(/\.\d+Z$/, 'Z') as Instant)
  const navigate = useNavigate()
  const at = chosen ?? opened
  const { data, previousData, error, refetch } = useQuery(KnewWhatDocument, { variables: { personId, at, productionId }, fetchPolicy: 'cache-and-network' })
  const shown = data ?? previousData
  const knew = shown?.knewWhat
  useTitle(knew ? `What ${knew.name} knew` : 'Who knew what when')
  const choose = (moment: Instant) => void navigate({ to: '/productions/$productionId/knew-what/$personId', params: { productionId, personId }, search: { at: moment }, replace: true })
  return (
    <>
      <PageHeader
        title={knew ? `What ${knew.name} knew` : 'Who knew what when'}
        facts={knew && shown.production ? `By ${momentWords(at, shown.production)}` : undefined}
        actions={
          <Button className="print:hidden" onClick={() => print()}>
            <Printer aria-hidden />
            Print
          </Button>
        }
      />
      {!shown && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} />}
      {shown && !knew && <EmptyState>There is nobody here, or it is not for your role.</EmptyState>}
      {knew && shown.production && <Known knew={knew} production={shown.production} at={at} last={opened} onChoose={choose} />}
    </>
  )
}

interface KnownProps {
  readonly knew: NonNullable<KnewWhatQuery['knewWhat']>
  readonly production: NonNullable<KnewWhatQuery['production']>
  readonly at: Instant
  readonly last: Instant
  readonly onChoose: (moment: Instant) => void
}

function Known({ knew, production, at, last, onChoose }: KnownProps) {
  return (
    <>
      <MomentChoice moments={[...knew.moments, last]} at={at} setting={production} onChoose={onChoose} />
      {knew.things.length === 0 && <p className="border-t border-line py-6 text-muted">By then nothing had been published or issued for them.</p>}
      <ol aria-label="What they had been told, the last first" className="border-t border-line empty:border-0">
        {knew.things.map((thing) => (
          <KnownThing key={thing.noticeId} thing={thing} setting={production} />
        ))}
      </ol>
    </>
  )
}
