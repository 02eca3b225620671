import { type Action, can } from '@callboard/access'
import type { GraphQLField } from 'graphql'
import type { Ctx } from '../context/ctx.js'
import { NotAllowed } from '../errors/not-allowed.js'

/** The context of a socket can ask again who is on the other end. */
export interface WatchingCtx extends Ctx {
  /** The viewer as of now; anonymous once the session is over. */
  viewerNow(): Promise<Ctx['viewer']>
}

/** Asks at subscribing and again before every event; a session that is over hears nothing more. */
export function watchResolver(field: GraphQLField<unknown, Ctx>, action: Action): void {
  const subscribe = field.subscribe
  if (!subscribe) return
  field.subscribe = (async (source: unknown, args: Record<string, unknown>, ctx: WatchingCtx, info: never) => {
    if (!can(ctx.viewer, action)) throw new NotAllowed()
    const events = (await subscribe(source, args, ctx, info)) as AsyncIterator<unknown> & AsyncIterable<unknown>
    return stillAllowed(events, async () => can(await ctx.viewerNow(), action))
  }) as typeof field.subscribe
}

function stillAllowed(events: AsyncIterator<unknown>, isAllowed: () => Promise<boolean>): AsyncIterableIterator<unknown> {
  const end = async () => (await events.return?.()) ?? { done: true as const, value: undefined }
  return {
    async next() {
      const event = await events.next()
      if (event.done || (await isAllowed())) return event
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
