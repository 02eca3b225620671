import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function CallSheetsPage() {
  useTitle('Call sheets')
  return (
    <>
      <PageHeader title="Call sheets" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
