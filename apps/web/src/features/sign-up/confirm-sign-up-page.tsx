import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function ConfirmSignUpPage() {
  useTitle('Confirm sign up')
  return (
    <>
      <PageHeader title="Confirm sign up" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
