import type { Services } from '../../../platform/context/ctx.js'
import type { PushSubscription } from '../../../platform/push/push-sender.js'

export interface KnownSubscription extends PushSubscription {
  readonly pushSubscriptionId: string
}

/** The browsers that show a person notices. */
export function findSubscriptions({ database }: Services, organizationId: string, personId: string): Promise<KnownSubscription[]> {
  return database.read<KnownSubscription & Record<string, unknown>>(
    organizationId,
    `select push_subscription_id as "pushSubscriptionId", endpoint, p256dh, auth from push_subscription
     where organization_id = $1 and person_id = $2 and ended_at is null order by created_at`,
    [organizationId, personId],
  )
}

/** A browser that wants nothing more. */
export async function endSubscription({ database, clock }: Services, organizationId: string, pushSubscriptionId: string): Promise<void> {
  await database.transaction(organizationId, (transaction) =>
    transaction.change('update push_subscription set ended_at = $3 where organization_id = $1 and push_subscription_id = $2 and ended_at is null', [
      organizationId, pushSubscriptionId, clock.now(),
    ]))
}
