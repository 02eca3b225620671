import { useTitle } from '../../lib/use-title.js'
import { EmptyState } from '../../ui/empty-state.js'
import { PageHeader } from '../../ui/page-header.js'

export function SettingsPage() {
  useTitle('Settings')
  return (
    <>
      <PageHeader title="Settings" />
      <EmptyState>Nothing here yet.</EmptyState>
    </>
  )
}
