import type { Channel } from '../reach/channel.js'

/** A delivery this worker may send until its lease ends. */
export interface DeliveryJob {
  readonly organizationId: string
  readonly deliveryId: string
  readonly leaseId: string
  readonly channel: Channel
  /** Nobody wrote down what became of the try before: it may have gone out. */
  readonly unsettled: boolean
}
