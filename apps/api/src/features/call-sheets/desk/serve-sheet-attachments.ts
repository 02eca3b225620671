import { can } from '@callboard/access'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { type Ctx, organizationOf, type Services } from '../../../platform/context/ctx.js'
import { type FileSent, receiveFiles, turnAway } from '../../../platform/http/receive-files.js'
import { requestCtx } from '../../../platform/http/request-ctx.js'
import { sendAttachment } from '../../../platform/http/send-attachment.js'
import { tidyText } from '../../../platform/input/plain-text.js'
import { addSheetAttachment, type AttachmentKind, mediaTypeOf, readSheetAttachment } from './sheet-attachments.js'

const MOST_BYTES = 10 * 1024 * 1024
const MOST_IN_TEN_MINUTES = 60
const KINDS: readonly AttachmentKind[] = ['safetyBulletin', 'map', 'other']

interface Query {
  readonly dayId: unknown
  readonly kind: unknown
  readonly name: unknown
}

/** Where files that go out with a sheet are sent, and where the office reads them again. */
export function serveSheetAttachments(server: FastifyInstance, services: Services): void {
  receiveFiles<Query>(server, services, {
    path: '/api/productions/:productionId/sheet-attachments',
    things: 'attachments',
    mayReceive: (ctx, productionId) => Promise.resolve(can(ctx.viewer, 'edit schedule', { productionId })),
    receive,
  })
  server.get<{ Params: { sheetAttachmentId: string } }>('/api/sheet-attachments/:sheetAttachmentId', async (request, reply) => {
    const ctx = await requestCtx(services, request, reply)
    const { sheetAttachmentId } = request.params
    const file = ctx.viewer.kind === 'member' && isId(sheetAttachmentId) ? await readSheetAttachment(ctx, sheetAttachmentId) : null
    return file === null ? turnAway(reply) : sendAttachment(reply, file)
  })
}

async function receive(ctx: Ctx, { productionId, bytes, query }: FileSent<Query>, reply: FastifyReply): Promise<FastifyReply> {
  const wait = await ctx.services.limiter.hit(`sheet attachment:${organizationOf(ctx)}`, MOST_IN_TEN_MINUTES, 600)
  if (wait > 0) return reply.code(429).header('retry-after', String(wait)).send({ message: 'Too many files at once. Wait a moment.' })
  const mediaType = mediaTypeOf(bytes)
  if (mediaType === null) return reply.code(422).send({ message: 'This is no PDF, PNG or JPEG.' })
  if (bytes.length > MOST_BYTES) return reply.code(413).send({ message: 'This file is too large; attachments up to 10 MB go out with a sheet.' })
  const dayId = typeof query.dayId === 'string' && isId(query.dayId) ? query.dayId : null
  const kind = KINDS.find((one) => one === query.kind) ?? 'other'
  const fileName = nameOf(query.name)
  if (dayId === null) return turnAway(reply)
  const added = await ctx.services.database.transaction(organizationOf(ctx), (transaction) =>
    addSheetAttachment({ ...ctx, transaction }, mediaType, { productionId, dayId, kind, fileName, bytes }),
  )
  return added === null ? turnAway(reply) : reply.code(201).send({ sheetAttachmentId: added })
}

/** A name without a path in it. */
function nameOf(given: unknown): string {
  const plain = typeof given === 'string' ? tidyText(given).replace(/[\\/]/g, ' ').slice(0, 120).trim() : ''
  return plain === '' ? 'Attachment' : plain
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}
