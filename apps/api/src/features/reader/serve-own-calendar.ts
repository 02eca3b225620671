import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { describeRequest } from '../../platform/http/request-ctx.js'
import { isSameOrigin } from '../../platform/http/same-origin.js'
import { makeOwnFeed } from '../calendar-feeds/index.js'
import { enterTransaction, readerToken } from './reader-session.js'

/** Gives the reader the address of their own calendar, for a program of theirs to subscribe to. */
export async function serveOwnCalendar(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (!isSameOrigin(request, services.settings.publicUrl)) throw new NotAllowed()
  const token = readerToken(services, request)
  const url = token === null ? null : await services.database.transaction(null, async (transaction) => {
    const viewer = await enterTransaction(services, transaction, token)
    return viewer && makeOwnFeed({ viewer, services, request: describeRequest(services, request, reply), transaction }, viewer)
  })
  return url === null ? reply.code(401).send({ error: 'Open your personal link again.' }) : reply.send({ url })
}
