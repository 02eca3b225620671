import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function InvitationPage() {
  useTitle('Invitation')
  return (
    <>
      <PageHeader title="Invitation" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
