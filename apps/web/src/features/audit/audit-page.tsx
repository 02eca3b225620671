import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { failureOf } from '../../lib/failure-of.js'
import { AuditScreenDocument } from '../../lib/graphql.generated.js'
import { useProductionId } from '../../lib/use-production-id.js'
import { useTitle } from '../../lib/use-title.js'
import { Button } from '../../ui/button.js'
import { EmptyState } from '../../ui/empty-state.js'
import { NotLoaded } from '../../ui/not-loaded.js'
import { PageHeader } from '../../ui/page-header.js'
import { AuditList } from './audit-list.js'
import { ChainLine } from './chain-line.js'

const PAGE = 50

/** Who did what, newest first, a page at a time. */
export function AuditPage() {
  useTitle('Audit trail')
  const productionId = useProductionId()
  // The entry each page begins after; the first page begins at the newest.
  const [pages, setPages] = useState<readonly (string | null)[]>([null])
  const before = pages.at(-1) ?? null
  const { data, error, refetch } = useQuery(AuditScreenDocument, {
    variables: { productionId, first: PAGE, before },
    fetchPolicy: 'cache-and-network',
  })
  const entries = data?.auditEntries ?? []
  const last = entries.at(-1)
  return (
    <>
      <PageHeader title="Audit trail" facts={`Newest first, page ${pages.length}`} />
      {data?.production && <ChainLine check={data.auditCheck} production={data.production} />}
      {!data && <NotLoaded failure={error && failureOf(error)} onRetry={refetch} lines={12} />}
      {data && entries.length === 0 && (
        <EmptyState>{pages.length > 1 ? 'Nothing older.' : 'What people do in this production is written down here, with who and when.'}</EmptyState>
      )}
      {data?.production && entries.length > 0 && <AuditList entries={entries} production={data.production} />}
      {(pages.length > 1 || entries.length === PAGE) && (
        <nav aria-label="Pages" className="mt-4 flex gap-2">
          <Button disabled={pages.length === 1} onClick={() => setPages(pages.slice(0, -1))}>
            Newer
          </Button>
          <Button disabled={entries.length < PAGE || !last} onClick={() => last && setPages([...pages, last.auditEntryId])}>
            Older
          </Button>
        </nav>
      )}
    </>
  )
}
