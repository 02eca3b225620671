import { type Ctx, organizationOf, transactionOf } from '../../../platform/context/ctx.js'
import { InvalidInput } from '../../../platform/errors/invalid-input.js'
import { eventsOf } from '../../../platform/graphql/events-of.js'
import { announce } from '../../../platform/live/live.js'
import { countUnread, findOwnPerson, moveNotifications } from './notification.repository.js'

export interface MoveNotifications {
  readonly deliveryIds: readonly string[]
  readonly to: 'delivered' | 'opened'
}

const MOST = 100

/** Says that own notifications were shown or opened; gives how many are not opened yet. */
export async function readNotifications(ctx: Ctx, { deliveryIds, to }: MoveNotifications): Promise<{ readonly unread: number }> {
  if (deliveryIds.length > MOST) throw new InvalidInput(`At most ${MOST} notifications at once.`)
  for (const subjectId of await moveNotifications(ctx, deliveryIds, to)) {
    await announce(transactionOf(ctx), { kind: 'deliveriesMoved', organizationId: organizationOf(ctx), subjectId })
  }
  return { unread: await countUnread(ctx) }
}

export interface NotificationsMoved {
  readonly personId: string | null
}

/** That there is something new for the viewer, for as long as they have the office open. */
export async function watchNotifications(ctx: Ctx): Promise<AsyncIterableIterator<NotificationsMoved>> {
  const personId = await findOwnPerson(ctx)
  const organizationId = organizationOf(ctx)
  return eventsOf(ctx.services.live, {
    wanted: (event) => event.kind === 'notificationsMoved' && event.organizationId === organizationId && event.subjectId === personId,
    answer: () => ({ personId }),
    first: async () => ({ personId }),
  })
}
