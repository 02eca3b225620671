import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function SlatePage() {
  useTitle('Productions')
  return (
    <>
      <PageHeader title="Productions" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
