import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function ForgotPasswordPage() {
  useTitle('Forgot password')
  return (
    <>
      <PageHeader title="Forgot password" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
