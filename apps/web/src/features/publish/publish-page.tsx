import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function PublishPage() {
  useTitle('Publish')
  return (
    <>
      <PageHeader title="Publish" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
