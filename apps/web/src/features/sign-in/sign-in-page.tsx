import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function SignInPage() {
  useTitle('Sign in')
  return (
    <>
      <PageHeader title="Sign in" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
