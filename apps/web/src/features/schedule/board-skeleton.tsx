import { Skeleton } from '../../ui/skeleton.js'

/** The shape of a board that is still coming. */
export function BoardSkeleton() {
  return <Skeleton lines={12} />
}
