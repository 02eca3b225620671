import { useQuery } from '@apollo/client/react'
import { Printer } from 'lucide-react'
import { useState } from 'react'
import { countOf } from '../../lib/count-words.js'
import { failureOf } from '../../lib/failure-of.js'
import { ChaseScreenDocument, type ChaseScreenQuery } from '../../lib/graphql.generated.js'
import { useDeliveriesMoved } from '../../lib/use-deliveries-moved.js'
import { useProductionId } from '../../lib/use-production-id.js'
import { useTitle } from '../../lib/use-title.js'
import { Button } from '../../ui/button.js'
import { EmptyState } from '../../ui/empty-state.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { PageHeader } from '../../ui/page-header.js'
import { ChaseList } from './chase-list.js'
import type { ChaseSetting } from './chase-setting.js'
import { LadderDialog } from './ladder-dialog.js'
import { useChaseFocus } from './use-chase-focus.js'

/** Who has not answered, by when they must be there, live. */
export function ChasePage() {
  useTitle('Chase')
  const productionId = useProductionId()
  const { data, error, refetch } = useQuery(ChaseScreenDocument, { variables: { productionId }, pollInterval: 60_000 })
  useDeliveriesMoved(productionId, refetch)
  if (!data) {
    return (
      <>
        <PageHeader title="Chase" />
        <NotLoaded failure={error && failureOf(error)} onRetry={refetch} lines={8} />
      </>
    )
  }
  if (!data.chase || !data.production) {
    return (
      <>
        <PageHeader title="Chase" />
        <EmptyState>Your role does not chase the answers of this production.</EmptyState>
      </>
    )
  }
  return <Chase chase={data.chase} production={data.production} />
}

interface ChaseProps {
  readonly chase: NonNullable<ChaseScreenQuery['chase']>
  readonly production: NonNullable<ChaseScreenQuery['production']>
}

function Chase({ chase, production }: ChaseProps) {
  const [isChanging, setChanging] = useState(false)
  const { zone, clock, viewerCan } = production
  const setting: ChaseSetting = { zone, clock, at: chase.at, maySend: viewerCan.includes('send deliveries'), mayTake: viewerCan.includes('edit schedule') }
  const focus = useChaseFocus(chase.rows, setting)
  return (
    <>
      <PageHeader
        title="Chase"
        facts={<Facts chase={chase} />}
        actions={
          <>
            {setting.maySend && <Button className="print:hidden" onClick={() => setChanging(true)}>Ladder…</Button>}
            {chase.rows.length > 0 && <Button className="print:hidden" onClick={() => window.print()}><Printer aria-hidden /> Print the phone list</Button>}
          </>
        }
      />
      {chase.rows.length === 0 ? (
        <EmptyState>{chase.asked === 0 ? 'Nobody is asked for an answer about a day to come. Publish the schedule or issue a call sheet, and whoever has not answered stands here.' : 'Everybody has answered.'}</EmptyState>
      ) : (
        <>
          <p className="mb-2 text-small text-muted print:hidden max-md:hidden">J and K go from one to the next, C takes down a call, R reaches them again.</p>
          <ChaseList rows={chase.rows} setting={setting} focus={focus} />
        </>
      )}
      {isChanging && <LadderDialog chase={chase} onClose={() => setChanging(false)} />}
    </>
  )
}

function Facts({ chase }: Pick<ChaseProps, 'chase'>) {
  const own = chase.answered - chase.byPhone
  return (
    <span className="tabular-nums">
      {own} of {countOf(chase.asked, 'person', 'people')} answered themselves{chase.byPhone > 0 && `, ${chase.byPhone} by phone`}
    </span>
  )
}
