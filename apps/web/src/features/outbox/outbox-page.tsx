import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function OutboxPage() {
  useTitle('Outbox')
  return (
    <>
      <PageHeader title="Outbox" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
