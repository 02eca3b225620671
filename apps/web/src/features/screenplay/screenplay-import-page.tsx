import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function ScreenplayImportPage() {
  useTitle('Screenplay import')
  return (
    <>
      <PageHeader title="Screenplay import" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
