import { createHash } from 'node:crypto'
import { icsOf } from '@callboard/documents'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '../../platform/context/ctx.js'
import { hashOf } from '../../platform/secrets/tokens.js'
import { calendarOf } from './calendar-of.js'
import { type Feed, findFeedByToken, findPersonFacts, findProductionFacts, noteFetch } from './feed-facts.repository.js'

const FILE = /^([\w-]{43})\.ics$/

/** Calendars for the programs that subscribed to them, by nothing but their address. Whatever is not there looks the same. */
export function serveCalendarFeeds(server: FastifyInstance, services: Services): void {
  server.get<{ Params: { feed: string } }>('/api/calendars/:feed', { exposeHeadRoute: true }, async (request, reply) => {
    const feed = await findFeedByToken(services, tokenIn(request))
    const wait = await secondsToWait(services, request, feed)
    if (wait > 0) return reply.code(429).header('retry-after', String(wait)).send({ error: 'Too many tries. Wait a moment.' })
    if (feed === null) return reply.code(404).header('cache-control', 'no-store, private').send({ error: 'This is not here, or not for you.' })
    return sendFeed(services, feed, { request, reply })
  })
}

function tokenIn(request: FastifyRequest<{ Params: { feed: string } }>): Buffer {
  return hashOf(FILE.exec(request.params.feed)?.[1] ?? '')
}

/** What fails is counted by address, what works by calendar: many people's programs ask from one provider's address. */
function secondsToWait({ limiter }: Services, request: FastifyRequest, feed: Feed | null): Promise<number> {
  return feed === null ? limiter.hit(`calendar miss ${request.ip}`, 60, 60) : limiter.hit(`calendar feed ${feed.calendarFeedId}`, 60, 60)
}

async function sendFeed(services: Services, feed: Feed, { request, reply }: { request: FastifyRequest; reply: FastifyReply }): Promise<FastifyReply> {
  const facts = feed.personId === null ? await findProductionFacts(services, feed) : await findPersonFacts(services, feed, feed.personId)
  const body = Buffer.from(icsOf(calendarOf(facts)))
  await noteFetch(services, feed)
  const tag = `"${createHash('sha256').update(body).digest('base64url')}"`
  reply.header('etag', tag).header('cache-control', 'private, no-cache').header('x-content-type-options', 'nosniff')
  if (asksFor(request.headers['if-none-match']).has(tag)) return reply.code(304).send()
  return reply.header('content-type', 'text/calendar; charset=utf-8').header('content-disposition', 'inline; filename="calls.ics"').send(body)
}

/** The versions a program says it has; one that passed through a compressing proxy is called weak. */
function asksFor(header: string | undefined): ReadonlySet<string> {
  return new Set((header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, '')))
}
