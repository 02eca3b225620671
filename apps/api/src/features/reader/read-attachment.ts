import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { type FileToSend, sendAttachment } from '../../platform/http/send-attachment.js'
import { enterStatement, READER, readerToken } from './reader-session.js'

/** A file of a day, for those its issued sheet calls. */
const READ = `
with ${READER}
select f.file_name as "fileName", f.media_type as "mediaType", f.bytes
from reader r left join sheet_attachment f on f.organization_id = r.organization_id and f.production_id = r.production_id and f.sheet_attachment_id = $1
  and f.removed_at is null and exists (
    select from sheet_call s where s.organization_id = r.organization_id and s.production_id = r.production_id and s.person_id = r.person_id
      and s.day_id = f.day_id)`

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** What goes out with the sheet of one of the reader's own days. */
export async function readAttachment(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { sheetAttachmentId } = request.params as { sheetAttachmentId: string }
  const token = readerToken(services, request)
  if (token === null) return reply.code(401).send({ error: 'Open your personal link again.' })
  if (!UUID.test(sheetAttachmentId)) throw new NotAllowed()
  const [, read] = await services.database.pipeline([enterStatement(services, token), { text: READ, values: [sheetAttachmentId] }])
  const file = read?.rows[0] as FileToSend | { readonly bytes: null } | undefined
  if (file === undefined) return reply.code(401).send({ error: 'Open your personal link again.' })
  if (file.bytes === null) throw new NotAllowed()
  return sendAttachment(reply, file)
}
