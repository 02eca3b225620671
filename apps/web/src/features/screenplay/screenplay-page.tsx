import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function ScreenplayPage() {
  useTitle('Screenplay')
  return (
    <>
      <PageHeader title="Screenplay" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
