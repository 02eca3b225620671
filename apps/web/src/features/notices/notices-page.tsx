import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function NoticesPage() {
  useTitle('Notices')
  return (
    <>
      <PageHeader title="Notices" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
