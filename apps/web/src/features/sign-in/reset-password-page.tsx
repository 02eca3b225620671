import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function ResetPasswordPage() {
  useTitle('Reset password')
  return (
    <>
      <PageHeader title="Reset password" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
