import { PageHeader } from '../../ui/page-header.js'
import { Skeleton } from '../../ui/skeleton.js'

/** The shape of a board that is still coming. */
export function BoardSkeleton() {
  return (
    <>
      <PageHeader title="Schedule" />
      <Skeleton lines={12} />
    </>
  )
}
