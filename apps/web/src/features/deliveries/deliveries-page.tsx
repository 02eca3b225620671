import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function DeliveriesPage() {
  useTitle('Deliveries')
  return (
    <>
      <PageHeader title="Deliveries" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
