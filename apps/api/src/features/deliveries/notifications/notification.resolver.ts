import { Args, Context, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql'
import type { Ctx } from '../../../platform/context/ctx.js'
import { findNotifications, type Notification } from './notification.repository.js'
import { type MoveNotifications, type NotificationsMoved, readNotifications, watchNotifications } from './read-notifications.js'

@Resolver()
export class NotificationResolver {
  @Query('notifications')
  notifications(@Context() ctx: Ctx): Promise<Notification[]> {
    return findNotifications(ctx)
  }

  @Mutation('moveNotifications')
  moveNotifications(@Context() ctx: Ctx, @Args('input') input: MoveNotifications): Promise<{ readonly unread: number }> {
    return readNotifications(ctx, input)
  }

  @Subscription('notificationsMoved', { resolve: (event: NotificationsMoved) => event })
  notificationsMoved(@Context() ctx: Ctx): Promise<AsyncIterableIterator<NotificationsMoved>> {
    return watchNotifications(ctx)
  }
}
