import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function AccountPage() {
  useTitle('Account')
  return (
    <>
      <PageHeader title="Account" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
