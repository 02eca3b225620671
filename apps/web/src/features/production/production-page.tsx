import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function ProductionPage() {
  useTitle('Production')
  return (
    <>
      <PageHeader title="Production" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
