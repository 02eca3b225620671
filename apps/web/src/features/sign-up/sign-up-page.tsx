import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function SignUpPage() {
  useTitle('Sign up')
  return (
    <>
      <PageHeader title="Sign up" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
