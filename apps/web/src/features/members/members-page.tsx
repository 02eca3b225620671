import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function MembersPage() {
  useTitle('Members')
  return (
    <>
      <PageHeader title="Members" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
