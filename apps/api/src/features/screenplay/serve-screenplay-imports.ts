import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Ctx, Services } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { requestCtx } from '../../platform/http/request-ctx.js'
import { isSameOrigin } from '../../platform/http/same-origin.js'
import { tidyText } from '../../platform/input/plain-text.js'
import { maySendScreenplay, receiveScreenplay } from './receive-screenplay.js'

const MOST_BYTES = 20 * 1024 * 1024

interface Sent {
  Params: { productionId: string }
  Querystring: { fileName?: string }
  Body: Buffer | undefined
}

/** Where screenplays are sent: the file is the body. Nothing of it is read before the sender is known to be allowed. */
export function serveScreenplayImports(server: FastifyInstance, services: Services): void {
  void server.register(async (scope) => {
    const known = new WeakMap<object, Ctx>()
    scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_request, body, done) => done(null, body))
    scope.setErrorHandler((error: { statusCode?: number; message: string }, _request, reply) => answerFailure(services, error, reply))
    scope.post<Sent>('/api/productions/:productionId/screenplay-imports', {
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
  return (await maySendScreenplay(ctx, request.params.productionId)) ? ctx : null
}

async function receive(ctx: Ctx | undefined, request: FastifyRequest<Sent>, reply: FastifyReply): Promise<FastifyReply> {
  if (ctx === undefined) return turnAway(reply)
  const bytes = request.body
  if (!Buffer.isBuffer(bytes) || bytes.length === 0) return reply.code(400).send({ message: 'There is no file in this request.' })
  const answer = await receiveScreenplay(ctx, { productionId: request.params.productionId, fileName: fileNameOf(request.query.fileName), bytes })
  if (answer.kind === 'ScreenplayReceived') return reply.code(201).send({ screenplayImportId: answer.screenplayImportId })
  return reply.code(429).send({ message: 'Three screenplays are waiting to be read already. Try again when one of them is done.' })
}

function fileNameOf(given: unknown): string {
  const last = (typeof given === 'string' ? given : '').split(/[\\/]/).at(-1) ?? ''
  return [...tidyText(last).replace(/\s+/gu, ' ')].slice(-255).join('').trim() || 'screenplay'
}

function turnAway(reply: FastifyReply): FastifyReply {
  return reply.code(404).header('connection', 'close').send({ message: new NotAllowed().message })
}

function answerFailure(services: Services, error: { statusCode?: number; message: string }, reply: FastifyReply): FastifyReply {
  if (error.statusCode === 413) return reply.code(413).header('connection', 'close').send({ message: 'This file is too large; screenplays up to 20 MB can be read.' })
  if (error.statusCode === 415) return reply.code(415).send({ message: 'Send the file itself, as application/octet-stream.' })
  if (error.statusCode !== undefined && error.statusCode < 500) return reply.code(error.statusCode).send({ message: 'This request cannot be understood.' })
  services.log.error({ error: error.message }, 'broken')
  return reply.code(500).send({ message: 'Something broke on our side. Nothing was saved.' })
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}
