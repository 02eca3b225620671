import type { CallSheetView } from '@callboard/call-sheet'
import { callSheetPdf } from '@callboard/documents'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Services } from '../../platform/context/ctx.js'
import { requestCtx } from '../../platform/http/request-ctx.js'
import { readCallSheet } from './read-call-sheet.js'

interface Asked {
  Params: { callSheetId: string }
  Querystring: { paper?: string }
}

/** The call sheet as PDF, for whoever may read it. */
export function serveCallSheetPdf(server: FastifyInstance, services: Services): void {
  server.get<Asked>('/api/call-sheets/:callSheetId.pdf', async (request, reply) => {
    const ctx = await requestCtx(services, request, reply)
    if (ctx.viewer.kind !== 'member' || !isId(request.params.callSheetId)) return notHere(reply)
    const sheet = await readCallSheet(ctx, request.params.callSheetId)
    if (sheet === null) return notHere(reply)
    const pdf = await callSheetPdf(JSON.parse(sheet.view.text) as CallSheetView, { paper: request.query.paper === 'letter' ? 'letter' : 'a4' })
    const name = `call-sheet-day-${sheet.head.dayNumber}-${sheet.head.colour.toLowerCase().replace(/[^a-z]+/g, '-')}.pdf`
    return reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', `inline; filename="${name}"`)
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(pdf))
  })
}

function notHere(reply: FastifyReply): FastifyReply {
  return reply.code(404).send({ message: 'This is not here, or not for you.' })
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}
