import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Ctx, Services } from '../../platform/context/ctx.js'
import { type FileSent, receiveFiles } from '../../platform/http/receive-files.js'
import { tidyText } from '../../platform/input/plain-text.js'
import { maySendScreenplay, receiveScreenplay } from './receive-screenplay.js'

interface Query {
  readonly fileName: unknown
}

/** Where screenplays are sent. */
export function serveScreenplayImports(server: FastifyInstance, services: Services): void {
  receiveFiles<Query>(server, services, {
    path: '/api/productions/:productionId/screenplay-imports',
    things: 'screenplays',
    mayReceive: maySendScreenplay,
    receive,
  })
}

async function receive(ctx: Ctx, { productionId, bytes, query }: FileSent<Query>, reply: FastifyReply): Promise<FastifyReply> {
  const answer = await receiveScreenplay(ctx, { productionId, fileName: fileNameOf(query.fileName), bytes })
  if (answer.kind === 'ScreenplayReceived') return reply.code(201).send({ screenplayImportId: answer.screenplayImportId })
  return reply.code(429).send({ message: 'Three screenplays are waiting to be read already. Try again when one of them is done.' })
}

function fileNameOf(given: unknown): string {
  const last = (typeof given === 'string' ? given : '').split(/[\\/]/).at(-1) ?? ''
  return [...tidyText(last).replace(/\s+/gu, ' ')].slice(-255).join('').trim() || 'screenplay'
}
