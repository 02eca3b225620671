import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function RevisionPage() {
  useTitle('Revision')
  return (
    <>
      <PageHeader title="Revision" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
