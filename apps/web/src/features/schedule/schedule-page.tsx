import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function SchedulePage() {
  useTitle('Schedule')
  return (
    <>
      <PageHeader title="Schedule" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
