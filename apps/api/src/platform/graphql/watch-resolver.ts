import { type Action, can, type Viewer } from '@callboard/access'
import type { GraphQLField } from 'graphql'
import type { Ctx } from '../context/ctx.js'
import { NotAllowed } from '../errors/not-allowed.js'
import type { Recheck } from './open-sockets.js'

/** The context of a socket can ask again who is on the other end. */
export interface WatchingCtx extends Ctx {
  /** The viewer as of now; anonymous once the session is over. */
  viewerNow(): Promise<Ctx['viewer']>
  /** Has the viewer as of now shown from time to time, also while nothing happens; gives the way to stop. */
  recheck(recheck: Recheck): () => void
}

/**
 * Asks at subscribing, before every event and from time to time in between: a session that is over hears nothing more, nor one
 * that lost a production, changed its role or went on to another organization. Whoever may still listen subscribes anew.
 */
export function watchResolver(field: GraphQLField<unknown, Ctx>, action: Action): void {
  const subscribe = field.subscribe!
  field.subscribe = (async (source: unknown, args: Record<string, unknown>, ctx: WatchingCtx, info: never) => {
    if (!can(ctx.viewer, action)) throw new NotAllowed()
    const events = (await subscribe(source, args, ctx, info)) as AsyncIterator<unknown> & AsyncIterable<unknown>
    const isAllowed = (now: Viewer) => can(now, action) && reachesAsMuch(now, ctx.viewer)
    return whileAllowed(events, ctx, isAllowed)
  }) as typeof field.subscribe
}

function reachesAsMuch(now: Viewer, before: Viewer): boolean {
  if (now.kind !== 'member' || before.kind !== 'member') return false
  if (now.organizationId !== before.organizationId || now.role !== before.role) return false
  return before.productionIds.every((productionId) => now.productionIds.includes(productionId))
}

function whileAllowed(events: AsyncIterator<unknown>, ctx: WatchingCtx, isAllowed: (now: Viewer) => boolean): AsyncIterableIterator<unknown> {
  const stop = ctx.recheck((now) => {
    if (!isAllowed(now)) void end()
  })
  const end = async () => {
    stop()
    return (await events.return?.()) ?? { done: true as const, value: undefined }
  }
  return {
    async next() {
      const event = await events.next()
      if (event.done || isAllowed(await ctx.viewerNow())) return event
      await end()
      return { done: true, value: undefined }
    },
    return: end,
    throw: async (error) => (await events.throw?.(error)) ?? Promise.reject(error),
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
