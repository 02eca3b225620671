import type { Reader } from '@callboard/access'
import { writeAuditEntry } from '../../../platform/audit/write-audit-entry.js'
import { allow } from '../../../platform/context/allow.js'
import { type Ctx, transactionOf } from '../../../platform/context/ctx.js'
import { InvalidInput } from '../../../platform/errors/invalid-input.js'
import { NotAllowed } from '../../../platform/errors/not-allowed.js'
import { outsideFault } from '../../../platform/outside/ask-outside.js'
import type { PushSubscription } from '../../../platform/push/push-sender.js'
import { addPhone, endPhone, endpointsOf } from './own-phones.repository.js'

/** Shows the reader's notices on the browser they ask with. However often it asks, it is one phone. */
export async function allowPhone(ctx: Ctx, reader: Reader, phone: PushSubscription): Promise<void> {
  allow(ctx, 'answer own call by link', reader.productionId)
  if (outsideFault(phone.endpoint) !== null) throw new InvalidInput('Notices cannot be shown on this browser.')
  const name = await lockOwner(ctx, reader)
  const before = await endpointsOf(ctx, reader.personId)
  await addPhone(ctx, reader, phone)
  if (!before.includes(phone.endpoint)) await writeDown(ctx, reader, { operation: 'allowPush', name })
}

/** Shows them there no longer. */
export async function forbidPhone(ctx: Ctx, reader: Reader, endpoint: string): Promise<void> {
  allow(ctx, 'answer own call by link', reader.productionId)
  const name = await lockOwner(ctx, reader)
  if (await endPhone(ctx, reader, endpoint)) await writeDown(ctx, reader, { operation: 'endPush', name })
}

/** Two phones of one person at once wait for each other, so that there are never more than there may be. */
async function lockOwner(ctx: Ctx, { organizationId, personId }: Reader): Promise<string> {
  const lock = 'select name from person where organization_id = $1 and person_id = $2 and removed_at is null for no key update'
  const [owner] = await transactionOf(ctx).rows<{ name: string }>(lock, [organizationId, personId])
  if (owner === undefined) throw new NotAllowed()
  return owner.name
}

function writeDown(ctx: Ctx, { productionId, personId }: Reader, { operation, name }: { readonly operation: string; readonly name: string }): Promise<void> {
  return writeAuditEntry(ctx, { operation, subject: name, productionId, entityId: personId, facts: { device: ctx.request.device } })
}
