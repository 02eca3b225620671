import { ELEMENT_CATEGORIES } from '@callboard/screenplay'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { nowOf, type Services } from '../../platform/context/ctx.js'
import { requestCtx } from '../../platform/http/request-ctx.js'
import { type DocumentFacts, readDocumentFacts } from './document-facts.js'
import { DOCUMENT_FORMATS, DOCUMENT_NAMES, type DocumentFormat, type DocumentName, makeDocument, USUAL_CATEGORY } from './make-document.js'
import { ussOf } from './uss-of.js'

interface Asked {
  Params: { productionId: string }
  Querystring: { draft?: string; paper?: string; category?: string }
}

const TYPES: Readonly<Record<DocumentFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
}

const CATEGORIES: ReadonlySet<unknown> = new Set(ELEMENT_CATEGORIES.map(({ name }) => name))

/** The schedule on paper, as rows and for other programs: of the main unit's current draft, or of the one that is asked for. */
export function serveDocuments(server: FastifyInstance, services: Services): void {
  for (const name of DOCUMENT_NAMES) {
    for (const format of DOCUMENT_FORMATS) {
      server.get<Asked>(`/api/productions/:productionId/documents/${name}.${format}`, (request, reply) => serveDocument(services, { name, format }, { request, reply }))
    }
  }
  server.get<Asked>('/api/productions/:productionId/documents/schedule.uss', async (request, reply) => {
    const found = await factsFor(services, request, reply)
    if (found === null) return notHere(reply)
    const { facts, now } = found
    return sent(reply, { body: Buffer.from(JSON.stringify(ussOf(facts, now), null, 2)), type: 'application/json; charset=utf-8', file: `${fileName(facts, 'schedule')}.uss`, shown: 'attachment' })
  })
}

interface Exchange {
  readonly request: FastifyRequest<Asked>
  readonly reply: FastifyReply
}

async function serveDocument(services: Services, { name, format }: { name: DocumentName; format: DocumentFormat }, { request, reply }: Exchange): Promise<FastifyReply> {
  const found = await factsFor(services, request, reply)
  const category = request.query.category ?? USUAL_CATEGORY
  if (found === null || !CATEGORIES.has(category)) return notHere(reply)
  const { facts, now } = found
  const { paper } = request.query
  const body = await makeDocument(facts, { name, format, category, now, paper: paper === 'letter' || paper === 'a4' ? paper : facts.paper })
  if (body === null) return reply.code(409).send({ message: 'There is nothing to print yet: no day is on the board.' })
  return sent(reply, { body, type: TYPES[format], file: `${fileName(facts, name)}.${format}`, shown: format === 'pdf' ? 'inline' : 'attachment' })
}

async function factsFor(services: Services, request: FastifyRequest<Asked>, reply: FastifyReply) {
  const { productionId } = request.params
  const { draft } = request.query
  if (!isId(productionId) || (draft !== undefined && !isId(draft))) return null
  const ctx = await requestCtx(services, request, reply)
  const facts = await readDocumentFacts(ctx, { productionId, draftId: draft ?? null })
  return facts && { facts, now: nowOf(ctx) }
}

interface Sent {
  readonly body: Buffer
  readonly type: string
  readonly file: string
  readonly shown: 'inline' | 'attachment'
}

function sent(reply: FastifyReply, { body, type, file, shown }: Sent): FastifyReply {
  return reply
    .header('content-type', type)
    .header('content-disposition', `${shown}; filename="${file}"`)
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .send(body)
}

/** "harbour-lights-one-liner-second-pass" */
function fileName({ title, draftName }: DocumentFacts, document: string): string {
  const plain = (text: string) => text.normalize('NFD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60)
  return [plain(title), document, plain(draftName)].filter((part) => part !== '').join('-')
}

function notHere(reply: FastifyReply): FastifyReply {
  return reply.code(404).send({ message: 'This is not here, or not for you.' })
}

function isId(text: unknown): text is string {
  return typeof text === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}
