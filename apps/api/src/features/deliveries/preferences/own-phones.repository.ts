import type { Reader } from '@callboard/access'
import { type Ctx, newId, nowOf, organizationOf, rows, transactionOf } from '../../../platform/context/ctx.js'
import type { PushSubscription } from '../../../platform/push/push-sender.js'

/** The browsers that show a person notices, the one that asked last in front. */
export async function endpointsOf(ctx: Ctx, personId: string): Promise<readonly string[]> {
  const found = await rows<{ endpoint: string }>(
    ctx, 'select endpoint from push_subscription where organization_id = $1 and person_id = $2 and ended_at is null order by created_at desc, endpoint', [organizationOf(ctx), personId])
  return found.map(({ endpoint }) => endpoint)
}

/** Phones, tablets and computers of one person; one more takes the place of the oldest. */
const MOST = 5

const ADD = `
insert into push_subscription as s (organization_id, push_subscription_id, production_id, person_id, endpoint, p256dh, auth, device, created_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
on conflict (organization_id, person_id, endpoint) do update set p256dh = excluded.p256dh, auth = excluded.auth, device = excluded.device,
  created_at = excluded.created_at, ended_at = null`

const END_OLDEST = `
update push_subscription set ended_at = $3 where organization_id = $1 and push_subscription_id in (
  select push_subscription_id from push_subscription where organization_id = $1 and person_id = $2 and ended_at is null
  order by created_at desc, endpoint = $4 desc, push_subscription_id offset ${MOST})`

const PREFER = `
update contact_preference set channels = channels || 'push'::text, version = version + 1, changed_at = $3
where organization_id = $1 and person_id = $2 and not 'push' = any(channels)`

/** Lets one browser more show notices; whoever said how they are told is told that way too from now on. */
export async function addPhone(ctx: Ctx, { organizationId, productionId, personId }: Reader, { endpoint, p256dh, auth }: PushSubscription): Promise<void> {
  const transaction = transactionOf(ctx)
  const at = nowOf(ctx)
  await transaction.change(ADD, [organizationId, newId(), productionId, personId, endpoint, p256dh, auth, ctx.request.device, at])
  await transaction.change(END_OLDEST, [organizationId, personId, at, endpoint])
  await transaction.change(PREFER, [organizationId, personId, at])
}

const FORGO = `
update contact_preference c set channels = array_remove(c.channels, 'push'), version = c.version + 1, changed_at = $3
where c.organization_id = $1 and c.person_id = $2 and 'push' = any(c.channels) and cardinality(c.channels) > 1
  and not exists (select from push_subscription s where s.organization_id = $1 and s.person_id = $2 and s.ended_at is null)`

/** Ends what one browser was shown; after the last, nothing is sent that way. False when it showed nothing. */
export async function endPhone(ctx: Ctx, { organizationId, personId }: Reader, endpoint: string): Promise<boolean> {
  const values = [organizationId, personId, nowOf(ctx)]
  const ended = await transactionOf(ctx).change(
    'update push_subscription set ended_at = $3 where organization_id = $1 and person_id = $2 and endpoint = $4 and ended_at is null', [...values, endpoint])
  if (ended > 0) await transactionOf(ctx).change(FORGO, values)
  return ended > 0
}
