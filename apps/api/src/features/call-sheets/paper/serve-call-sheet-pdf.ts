import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Services } from '../../../platform/context/ctx.js'
import { requestCtx } from '../../../platform/http/request-ctx.js'
import { type CallSheetAnswer, readCallSheet } from '../read-call-sheet.js'
import { type AskedPaper, type Printed, printSheet, wantedOf } from './print-sheet.js'

interface Asked {
  Params: { callSheetId: string }
  Querystring: AskedPaper
}

/** The call sheet as PDF, for whoever may read it: all of it, an extract for a department, the cast or a person, or the day's sides. */
export function serveCallSheetPdf(server: FastifyInstance, services: Services): void {
  server.get<Asked>('/api/call-sheets/:callSheetId.pdf', async (request, reply) => {
    const ctx = await requestCtx(services, request, reply)
    const wanted = wantedOf(request.query)
    if (ctx.viewer.kind !== 'member' || !isId(request.params.callSheetId) || wanted === null) return notHere(reply)
    const sheet = await readCallSheet(ctx, request.params.callSheetId)
    const printed = sheet && (await printSheet(ctx, sheet, wanted))
    return printed === null ? notHere(reply) : sent(reply, sheet!, printed)
  })
}

function sent(reply: FastifyReply, { head }: CallSheetAnswer, { pdf, name }: Printed): FastifyReply {
  const plain = (text: string) => text.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60)
  const file = [`${name === 'sides' ? 'sides' : 'call-sheet'}-day-${head.dayNumber}`, plain(head.colour), name === 'sides' ? '' : plain(name)]
  return reply
    .header('content-type', 'application/pdf')
    .header('content-disposition', `inline; filename="${file.filter((part) => part !== '').join('-')}.pdf"`)
    .header('cache-control', 'private, no-store')
    .send(Buffer.from(pdf))
}

function notHere(reply: FastifyReply): FastifyReply {
  return reply.code(404).send({ message: 'This is not here, or not for you.' })
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}
