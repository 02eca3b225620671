/** A delivery this worker may send until its lease ends. */
export interface DeliveryJob {
  readonly organizationId: string
  readonly deliveryId: string
  readonly leaseId: string
}
