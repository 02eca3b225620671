import type { Instant } from '@callboard/time'
import type { Channel } from '../reach/channel.js'

/** A delivery this worker may send until its lease ends. */
export interface DeliveryJob {
  readonly organizationId: string
  readonly deliveryId: string
  readonly leaseId: string
  /** Sending it begins by then, or not under this lease. */
  readonly beginBy: Instant
  readonly channel: Channel
  /** Nobody wrote down what became of the try before: it may have gone out. */
  readonly unsettled: boolean
}
