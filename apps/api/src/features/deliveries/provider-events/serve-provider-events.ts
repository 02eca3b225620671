import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { writeAuditEntryOf } from '../../../platform/audit/write-audit-entry.js'
import type { Services } from '../../../platform/context/ctx.js'
import { type DeliveryEvent, providerEvents, type StopEvent } from './provider-event.js'
import { findNamed, type From, receiveDeliveryEvents, receiveStop } from './receive-provider-events.js'
import { isSigned } from './signature.js'

const MOST_BYTES = 1024 * 1024

/** Where senders of mail and text messages report what became of them, signed. */
export async function serveProviderEvents(server: FastifyInstance, services: Services): Promise<void> {
  await server.register(async (scope) => {
    // The signature is over the bytes as they were sent.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_request, body, done) => done(null, body))
    scope.post<{ Params: { provider: string }; Body: Buffer }>('/api/providers/:provider/events', { bodyLimit: MOST_BYTES }, (request, reply) => receive(services, request, reply))
  })
}

type Report = FastifyRequest<{ Params: { provider: string }; Body: Buffer }>

async function receive(services: Services, request: Report, reply: FastifyReply): Promise<FastifyReply> {
  const { provider } = request.params
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
  const key = services.settings.providerKeys.get(provider)
  const given = request.headers['callboard-signature']
  const from = { provider: provider.slice(0, 40), requestId: request.id }
  if (key === undefined || typeof given !== 'string' || !isSigned(given, { key, body, now: services.clock.now() })) return refuse(services, { request, from, body }, reply)

  const report = providerEvents.safeParse(jsonOf(body))
  if (!report.success) return reply.code(400).send({ error: 'This cannot be understood.' })
  const { events } = report.data
  await receiveDeliveryEvents(services, from, events.filter((event): event is DeliveryEvent => event.kind !== 'stop'))
  for (const event of events) if (event.kind === 'stop') await receiveStop(services, from, event as StopEvent)
  return reply.send({ received: events.length })
}

interface Forged {
  readonly request: Report
  readonly from: From
  readonly body: Buffer
}

/** Nothing it says is believed, but whose deliveries it speaks of is told them; a flood of it fills nobody's audit trail. */
async function refuse(services: Services, { request, from, body }: Forged, reply: FastifyReply): Promise<FastifyReply> {
  services.log.warn({ requestId: from.requestId }, 'provider events: the signature is not theirs')
  if ((await services.limiter.hit(`provider miss ${request.ip}`, 60, 60)) === 0) await writeDown(services, { request, from, body })
  return reply.code(401).send({ error: 'The signature is not yours.' })
}

async function writeDown(services: Services, { from, body }: Forged): Promise<void> {
  const claimed = providerEvents.safeParse(jsonOf(body))
  const named = claimed.success ? await findNamed(services, claimed.data.events.filter((event): event is DeliveryEvent => event.kind !== 'stop').slice(0, 1)) : []
  for (const { organizationId, productionId, deliveryId } of named) {
    const by = { organizationId, at: services.clock.now(), accountId: null, actor: 'unknown', requestId: from.requestId }
    await services.database.transaction(organizationId, (transaction) =>
      writeAuditEntryOf(transaction, by, { operation: 'receiveProviderEvents', subject: 'Signature refused', productionId, entityId: deliveryId, allowed: false }))
  }
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return null
  }
}
