import type { FastifyReply } from 'fastify'

export interface FileToSend {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Buffer
}

/** Never shown in place: kept as a file, read as exactly what it is. */
export function sendAttachment(reply: FastifyReply, { fileName, mediaType, bytes }: FileToSend): FastifyReply {
  const plain = fileName.normalize('NFKD').replace(/[^\w. -]/g, '_')
  return reply
    .type(mediaType)
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(bytes)
}
