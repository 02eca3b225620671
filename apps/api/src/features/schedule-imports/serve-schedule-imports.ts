import { wallTimeOf } from '@callboard/time'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Ctx, nowOf, organizationOf, type Services } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { requestCtx } from '../../platform/http/request-ctx.js'
import { isSameOrigin } from '../../platform/http/same-origin.js'
import { findProduction } from '../productions/index.js'
import { acceptSchedule, mayImportSchedule, previewSchedule, type SentSchedule } from './import-schedule.js'
import { readScheduleFile } from './read-schedule-file.js'

const MOST_BYTES = 20 * 1024 * 1024
const MOST_IN_TEN_MINUTES = 60

interface Sent {
  Params: { productionId: string }
  Querystring: { accept?: string; board?: string; name?: string }
  Body: Buffer | undefined
}

/**
 * Where schedules of other programs are sent: the file is the body. The answer is what it would do; sent again with the digest of that answer
 * (`accept`), it does it. Nothing of it is read before the sender is known to be allowed.
 */
export function serveScheduleImports(server: FastifyInstance, services: Services): void {
  void server.register(async (scope) => {
    const known = new WeakMap<object, Ctx>()
    scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_request, body, done) => done(null, body))
    scope.setErrorHandler((error: { statusCode?: number; message: string }, _request, reply) => answerFailure(services, error, reply))
    scope.post<Sent>('/api/productions/:productionId/schedule-imports', {
      bodyLimit: MOST_BYTES,
      onRequest: async (request, reply) => {
        const ctx = await admit(services, request, reply)
        if (ctx === null) return turnAway(reply)
        known.set(request, ctx)
      },
    }, async (request, reply) => receive(known.get(request), request, reply))
  })
}

async function admit(services: Services, request: FastifyRequest<Sent>, reply: FastifyReply): Promise<Ctx | null> {
  if (!isSameOrigin(request, services.settings.publicUrl) || !isId(request.params.productionId)) return null
  const ctx = await requestCtx(services, request, reply)
  return (await mayImportSchedule(ctx, request.params.productionId)) ? ctx : null
}

async function receive(ctx: Ctx | undefined, request: FastifyRequest<Sent>, reply: FastifyReply): Promise<FastifyReply> {
  if (ctx === undefined) return turnAway(reply)
  const bytes = request.body
  if (!Buffer.isBuffer(bytes) || bytes.length === 0) return reply.code(400).send({ message: 'There is no file in this request.' })
  const { productionId } = request.params
  const production = await findProduction(ctx, productionId)
  if (production === null) return turnAway(reply)
  const wait = await ctx.services.limiter.hit(`schedule import:${organizationOf(ctx)}`, MOST_IN_TEN_MINUTES, 600)
  if (wait > 0) return tooMany(reply, wait)

  const read = await readScheduleFile(bytes, wallTimeOf(nowOf(ctx), production.zone).date)
  if (read.kind === 'busy') return tooMany(reply, 5)
  if (read.kind === 'refused') return reply.code(422).send({ message: read.sentence })
  return answer(ctx, { productionId, bytes, content: read.content, board: placeOf(request.query.board) }, { query: request.query, reply })
}

async function answer(ctx: Ctx, sent: SentSchedule, { query, reply }: { readonly query: Sent['Querystring']; readonly reply: FastifyReply }): Promise<FastifyReply> {
  if (typeof query.accept !== 'string') return reply.code(200).send(await previewSchedule(ctx, sent))
  const outcome = await acceptSchedule(ctx, { ...sent, digest: query.accept, name: typeof query.name === 'string' ? query.name : '' })
  return reply.code(outcome.kind === 'accepted' ? 201 : 409).send(outcome)
}

function placeOf(board: unknown): number {
  return typeof board === 'string' && /^\d{1,3}$/.test(board) ? Number(board) : 0
}

function tooMany(reply: FastifyReply, seconds: number): FastifyReply {
  return reply.code(429).header('retry-after', String(seconds)).send({ message: 'Other schedules are being read just now. Try again in a moment.' })
}

function turnAway(reply: FastifyReply): FastifyReply {
  return reply.code(404).header('connection', 'close').send({ message: new NotAllowed().message })
}

function answerFailure(services: Services, error: { statusCode?: number; message: string }, reply: FastifyReply): FastifyReply {
  if (error.statusCode === 413) return reply.code(413).header('connection', 'close').send({ message: 'This file is too large; schedules up to 20 MB can be read.' })
  if (error.statusCode === 415) return reply.code(415).send({ message: 'Send the file itself, as application/octet-stream.' })
  if (error.statusCode !== undefined && error.statusCode < 500) return reply.code(error.statusCode).send({ message: 'This request cannot be understood.' })
  services.log.error({ error: error.message }, 'broken')
  return reply.code(500).send({ message: 'Something broke on our side. Nothing was saved.' })
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}
