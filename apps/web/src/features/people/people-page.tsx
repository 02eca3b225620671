import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function PeoplePage() {
  useTitle('People')
  return (
    <>
      <PageHeader title="People" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
