import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Reader } from '@callboard/access'
import { parseClockTime, parseZone } from '@callboard/time'
import type { Ctx, Services } from '../../platform/context/ctx.js'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { describeRequest } from '../../platform/http/request-ctx.js'
import { isSameOrigin } from '../../platform/http/same-origin.js'
import { allowPhone, forbidPhone, readOwnTelling, saveOwnTelling } from '../deliveries/index.js'
import { enterTransaction, readerToken } from './reader-session.js'

/** Whom the page believes it speaks for; another link may have been opened in the same browser. */
const reader = z.uuid()
const time = z.string().refine((text) => parseClockTime(text).ok).nullable()

const wish = z.strictObject({
  reader,
  version: z.number().int().min(0),
  channels: z.array(z.enum(['email', 'sms', 'push', 'inApp'])).max(4),
  language: z.enum(['en', 'de', 'es', 'fr', 'pt']),
  quietFrom: time,
  quietTo: time,
  zone: z.string().max(64).refine((name) => parseZone(name).ok).nullable(),
  smsAgreed: z.boolean(),
})

const endpoint = z.url({ protocol: /^https$/ }).min(10).max(1000)
/** A point of the curve browsers encrypt for, and the secret beside it, as they write them. */
const phone = z.strictObject({ reader, endpoint, p256dh: z.string().regex(/^B[\w-]{86}=?$/), auth: z.string().regex(/^[\w-]{22}(==)?$/) })
const ending = z.strictObject({ reader, endpoint })

/** How the reader is told, and the key their browser asks for. */
export function readTelling(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return asReader(services, request, reply, { reader: null, act: readOwnTelling })
}

/** Changes it; what somebody else changed meanwhile is answered with how it is now. */
export function saveTelling(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { reader: speaker, ...given } = understood(services, request, wish)
  return asReader(services, request, reply, { reader: speaker, act: async (ctx, own) => {
    const { kind, telling } = await saveOwnTelling(ctx, own, given)
    if (kind === 'changed') reply.code(409)
    return telling
  } })
}

/** Shows notices on this browser from now on. */
export function savePhone(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { reader: speaker, ...given } = understood(services, request, phone)
  return asReader(services, request, reply, { reader: speaker, act: async (ctx, own) => {
    await allowPhone(ctx, own, given)
    return readOwnTelling(ctx, own)
  } })
}

/** Shows them there no longer. */
export function endPhone(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const given = understood(services, request, ending)
  return asReader(services, request, reply, { reader: given.reader, act: async (ctx, own) => {
    await forbidPhone(ctx, own, given.endpoint)
    return readOwnTelling(ctx, own)
  } })
}

function understood<Given>({ settings }: Services, request: FastifyRequest, shape: z.ZodType<Given>): Given {
  if (!isSameOrigin(request, settings.publicUrl)) throw new NotAllowed()
  const given = shape.safeParse(request.body)
  if (!given.success) throw new InvalidInput('This cannot be understood.')
  return given.data
}

interface Asked {
  readonly reader: string | null
  readonly act: (ctx: Ctx, own: Reader) => Promise<object>
}

const MOST_A_MINUTE = 60

/** Does it for whoever entered, and answers once it is kept. */
async function asReader(services: Services, request: FastifyRequest, reply: FastifyReply, asked: Asked): Promise<FastifyReply> {
  const token = readerToken(services, request)
  const done = token === null ? null : await services.database.transaction(null, async (transaction) => {
    const viewer = await enterTransaction(services, transaction, token)
    if (viewer === null || (asked.reader !== null && asked.reader !== viewer.personId)) return null
    const wait = await services.limiter.hit(`reader telling ${viewer.personId}`, MOST_A_MINUTE, 60)
    if (wait > 0) return { wait }
    return asked.act({ viewer, services, request: describeRequest(services, request, reply), transaction }, viewer)
  })
  if (done === null) return reply.code(401).send({ error: 'Open your personal link again.' })
  if ('wait' in done) return reply.code(429).header('retry-after', String(done.wait)).send({ error: 'Too many tries. Wait a moment.' })
  return reply.send(done)
}
