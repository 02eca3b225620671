import { Button } from './button.js'
import { ErrorNotice, type ErrorNoticeProps } from './error-notice.js'
import { Skeleton } from './skeleton.js'

export interface NotLoadedProps {
  /** Why it did not come; nothing while it is still on its way. */
  readonly failure?: ErrorNoticeProps | undefined
  readonly onRetry: () => unknown
  /** How many lines of text are expected. */
  readonly lines?: number
}

/** In the place of what is still on its way, or did not come. */
export function NotLoaded({ failure, onRetry, lines = 8 }: NotLoadedProps) {
  if (!failure) return <Skeleton lines={lines} />
  return <ErrorNotice {...failure} action={<Button onClick={() => void onRetry()}>Try again</Button>} />
}
