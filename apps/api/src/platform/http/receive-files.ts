import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Ctx, Services } from '../context/ctx.js'
import { NotAllowed } from '../errors/not-allowed.js'
import { requestCtx } from './request-ctx.js'
import { isSameOrigin } from './same-origin.js'

/** A file sent into a production. */
export interface FileSent<Query> {
  readonly productionId: string
  readonly bytes: Buffer
  readonly query: Partial<Query>
}

export interface FileDoor<Query> {
  /** Has `:productionId` in it. */
  readonly path: string
  /** What is sent, for the sentence that it is too large: "screenplays". */
  readonly things: string
  readonly mayReceive: (ctx: Ctx, productionId: string) => Promise<boolean>
  readonly receive: (ctx: Ctx, sent: FileSent<Query>, reply: FastifyReply) => Promise<FastifyReply>
}

const MOST_BYTES = 20 * 1024 * 1024

interface Sent<Query> {
  Params: { productionId: string }
  Querystring: Partial<Query>
  Body: Buffer | undefined
}

/** A place files are sent to: the file is the body. Nothing of it is read before the sender is known to be allowed. */
export function receiveFiles<Query>(server: FastifyInstance, services: Services, door: FileDoor<Query>): void {
  void server.register(async (scope) => {
    const known = new WeakMap<object, Ctx>()
    scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_request, body, done) => done(null, body))
    scope.setErrorHandler((error: { statusCode?: number; message: string }, _request, reply) => answerFailure(services, door, error, reply))
    scope.post<Sent<Query>>(door.path, {
      bodyLimit: MOST_BYTES,
      onRequest: async (request, reply) => {
        const ctx = await admit(services, door, request as FastifyRequest<Sent<Query>>, reply)
        if (ctx === null) return turnAway(reply)
        known.set(request, ctx)
      },
    }, async (request, reply) => {
      const ctx = known.get(request)
      if (ctx === undefined) return turnAway(reply)
      const bytes = request.body
      if (!Buffer.isBuffer(bytes) || bytes.length === 0) return reply.code(400).send({ message: 'There is no file in this request.' })
      const { productionId } = request.params as Sent<Query>['Params']
      return door.receive(ctx, { productionId, bytes, query: request.query as Partial<Query> }, reply)
    })
  })
}

/** Missing and forbidden look the same. */
export function turnAway(reply: FastifyReply): FastifyReply {
  return reply.code(404).header('connection', 'close').send({ message: new NotAllowed().message })
}

async function admit<Query>(services: Services, door: FileDoor<Query>, request: FastifyRequest<Sent<Query>>, reply: FastifyReply): Promise<Ctx | null> {
  const { productionId } = request.params as Sent<Query>['Params']
  if (!isSameOrigin(request as FastifyRequest, services.settings.publicUrl) || !isId(productionId)) return null
  const ctx = await requestCtx(services, request as FastifyRequest, reply)
  return (await door.mayReceive(ctx, productionId)) ? ctx : null
}

function answerFailure<Query>(services: Services, { things }: FileDoor<Query>, error: { statusCode?: number; message: string }, reply: FastifyReply): FastifyReply {
  if (error instanceof NotAllowed) return turnAway(reply)
  if (error.statusCode === 413) return reply.code(413).header('connection', 'close').send({ message: `This file is too large; ${things} up to 20 MB can be read.` })
  if (error.statusCode === 415) return reply.code(415).send({ message: 'Send the file itself, as application/octet-stream.' })
  if (error.statusCode !== undefined && error.statusCode < 500) return reply.code(error.statusCode).send({ message: 'This request cannot be understood.' })
  services.log.error({ error: error.message }, 'broken')
  return reply.code(500).send({ message: 'Something broke on our side. Nothing was saved.' })
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}
