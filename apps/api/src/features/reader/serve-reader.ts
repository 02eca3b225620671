import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '../../platform/context/ctx.js'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import type { Log } from '../../platform/log/log.js'
import { answerCall } from './answer-call.js'
import { enterReader } from './enter-reader.js'
import { keepReadings } from './kept-readings.js'
import { readAttachment } from './read-attachment.js'
import { readDay, readDayPdf } from './read-day.js'
import { readEarlier } from './read-earlier.js'
import { readSnapshot } from './read-snapshot.js'
import { serveOwnCalendar } from './serve-own-calendar.js'
import { endPhone, readTelling, savePhone, saveTelling } from './serve-telling.js'

type Handler = (services: Services, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

/** What the phone reads and answers, as plain HTTP: frozen snapshots, passed on as they are. Reading never marks anything. */
export async function serveReader(server: FastifyInstance, services: Services): Promise<void> {
  await server.register(async (reader) => {
    reader.setErrorHandler((error, _request, reply) => refuse(services.log, error as Error, reply))
    reader.addHook('onRequest', (_request, reply, done) => {
      reply.header('cache-control', 'no-store, private')
      done()
    })
    const route = (handler: Handler) => (request: FastifyRequest, reply: FastifyReply) => handler(services, request, reply)
    reader.post('/api/reader/enter', { bodyLimit: 2048 }, route(enterReader))
    const kept = keepReadings()
    reader.get('/api/reader/snapshot', (request, reply) => readSnapshot(services, kept, request, reply))
    reader.get('/api/reader/days/:dayId', route(readDay))
    reader.get('/api/reader/call-sheets/:file', route(readDayPdf))
    reader.get('/api/reader/revisions', route(readEarlier))
    reader.get('/api/reader/attachments/:sheetAttachmentId', route(readAttachment))
    reader.post('/api/reader/calendar', { bodyLimit: 1024 }, route(serveOwnCalendar))
    reader.get('/api/reader/telling', route(readTelling))
    reader.put('/api/reader/telling', { bodyLimit: 2048 }, route(saveTelling))
    reader.post('/api/reader/push', { bodyLimit: 4096 }, route(savePhone))
    reader.delete('/api/reader/push', { bodyLimit: 4096 }, route(endPhone))
    reader.post('/api/reader/answer', { bodyLimit: 16_384 }, route(answerCall))
  })
}

/** Missing and forbidden look the same; what broke here is told as a reference to the log. */
function refuse(log: Log, error: Error & { statusCode?: number }, reply: FastifyReply): FastifyReply {
  if (error instanceof NotAllowed) return reply.code(404).send({ error: error.message })
  if (error instanceof InvalidInput) return reply.code(400).send({ error: error.message })
  if (error.statusCode !== undefined && error.statusCode < 500) return reply.code(error.statusCode).send({ error: 'This cannot be understood.' })
  const reference = randomUUID().slice(0, 8)
  log.error({ reference, error: error.message, stack: error.stack }, 'reader: broken')
  return reply.code(500).send({ error: `Something broke on our side. Reference: ${reference}` })
}
