import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function PeopleImportPage() {
  useTitle('People import')
  return (
    <>
      <PageHeader title="People import" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
