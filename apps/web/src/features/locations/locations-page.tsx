import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function LocationsPage() {
  useTitle('Locations')
  return (
    <>
      <PageHeader title="Locations" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
