import { useTitle } from '../lib/use-title.js'
import { EmptyState } from '../ui/empty-state.js'
import { LinkButton } from '../ui/link.js'
import { PageHeader } from '../ui/page-header.js'

/** No screen has this address. */
export function NotFoundScreen() {
  useTitle('Not found')
  return (
    <main className="mx-auto w-full max-w-2xl p-4 lg:p-8">
      <PageHeader title="No such page" />
      <EmptyState action={<LinkButton to="/">Go to your productions</LinkButton>}>
        The address may be mistyped, or the page may have moved.
      </EmptyState>
    </main>
  )
}
