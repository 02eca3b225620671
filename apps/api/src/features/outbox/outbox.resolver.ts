import { Context, Query, Resolver } from '@nestjs/graphql'
import type { Ctx } from '../../platform/context/ctx.js'
import type { OutboxMailView } from './outbox.repository.js'
import { readOutbox } from './read-outbox.js'

@Resolver()
export class OutboxResolver {
  @Query('outboxMails')
  outboxMails(@Context() ctx: Ctx): Promise<OutboxMailView[]> {
    return readOutbox(ctx)
  }
}
