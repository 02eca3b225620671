import { useQuery } from '@apollo/client/react'
import { countOf } from '../../lib/count-words.js'
import { failureOf } from '../../lib/failure-of.js'
import { CallSheetsScreenDocument } from '../../lib/graphql.generated.js'
import { useDeliveriesMoved } from '../../lib/use-deliveries-moved.js'
import { useProductionId } from '../../lib/use-production-id.js'
import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { LinkButton } from '../../ui/link.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { PageHeader } from '../../ui/page-header.js'
import { RevisionChip } from '../../ui/revision-band.js'
import { SheetList } from './sheet-list.js'

/** The call sheets of the newest revision, day by day. */
export function CallSheetsPage() {
  useTitle('Call sheets')
  const productionId = useProductionId()
  const { data, error, refetch } = useQuery(CallSheetsScreenDocument, { variables: { productionId } })
  useDeliveriesMoved(productionId, refetch)
  const sheets = data?.callSheets ?? []
  const [first] = sheets
  return (
    <>
      <PageHeader
        title="Call sheets"
        facts={
          first && (
            <>
              <RevisionChip colour={first.colour} />
              <span>{countOf(sheets.length, 'shoot day')}</span>
            </>
          )
        }
      />
      {!data && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} />}
      {data && !first && <NoSheets productionId={productionId} />}
      {first && <SheetList sheets={sheets} clock={data?.production?.clock ?? 'h24'} productionId={productionId} />}
    </>
  )
}

function NoSheets({ productionId }: { readonly productionId: string }) {
  return (
    <EmptyState
      action={
        <LinkButton kind="primary" to="/productions/$productionId/schedule" params={{ productionId }}>
          Open the schedule
        </LinkButton>
      }
    >
      Call sheets follow from the schedule: publish a draft, and every shoot day has its own.
    </EmptyState>
  )
}
