import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function AuditPage() {
  useTitle('Audit')
  return (
    <>
      <PageHeader title="Audit" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
