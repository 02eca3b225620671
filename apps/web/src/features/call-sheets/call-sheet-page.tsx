import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function CallSheetPage() {
  useTitle('Call sheet')
  return (
    <>
      <PageHeader title="Call sheet" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
