import type { INestApplicationContext } from '@nestjs/common'
import { GraphQLModule } from '@nestjs/graphql'
import { LIMITS } from './limits.js'

interface SocketDriver {
  readonly _subscriptionService?: { readonly wss: { readonly options: { maxPayload?: number } } }
}

/** The framework opens its socket server without asking how much it may read at once, which is 100 MB then. */
export function limitFrames(nest: INestApplicationContext): void {
  const driver = nest.get(GraphQLModule).graphQlAdapter as unknown as SocketDriver
  if (!driver._subscriptionService) throw new Error('The socket server is not where it was: its frames would have no limit')
  driver._subscriptionService.wss.options.maxPayload = LIMITS.frameBytes
}
