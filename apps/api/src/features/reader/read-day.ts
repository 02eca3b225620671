import type { FastifyReply, FastifyRequest } from 'fastify'
import type { CallSheetView } from '@callboard/call-sheet'
import { callSheetPdf, type Paper } from '@callboard/documents'
import type { Services } from '../../platform/context/ctx.js'
import { isLastOfItsUnit } from '../../platform/database/last-of-its-unit.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { enterStatement, READER, readerToken } from './reader-session.js'

/** The sheet of a day as its unit published it last, for those who are called on it. A day its unit took away has none. */
const READ = `
with ${READER}
select (select row_to_json(x) from (
  select s.body, p.paper, v.number from (
      select s.body, s.revision_id from snapshot s where s.organization_id = r.organization_id and s.production_id = r.production_id
        and s.audience = 'day' and s.subject_id = $1 order by s.number desc, s.edition desc limit 1) s
    join revision v on v.organization_id = r.organization_id and v.revision_id = s.revision_id and ${isLastOfItsUnit('v')}
    join booking b on b.organization_id = r.organization_id and b.revision_id = v.revision_id and b.day_id = $1 and b.person_id = r.person_id
    join production p on p.organization_id = r.organization_id and p.production_id = r.production_id) x) as day
from reader r`

interface DayRow {
  readonly body: string
  readonly paper: Paper
  readonly number: number
}

/** The unit's sheet of one of the reader's own days. */
export async function readDay(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { dayId } = request.params as { dayId: string }
  const day = await findDay(services, request, dayId)
  if (day === null) return reply.code(401).send({ error: 'Open your personal link again.' })
  return reply.type('application/json; charset=utf-8').send(`{"revision":${day.number},"sheet":${day.body}}`)
}

/** The same sheet as a document to print or send on. */
export async function readDayPdf(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { file } = request.params as { file: string }
  if (!file.endsWith('.pdf')) throw new NotAllowed()
  const token = readerToken(services, request)
  const wait = token === null ? 0 : await services.limiter.hit(`reader pdf ${request.ip} ${token.slice(0, 8)}`, 20, 60)
  if (wait > 0) return reply.code(429).header('retry-after', String(wait)).send({ error: 'Too many documents at once. Wait a moment.' })
  const day = await findDay(services, request, file.slice(0, -'.pdf'.length))
  if (day === null) return reply.code(401).send({ error: 'Open your personal link again.' })
  const sheet = JSON.parse(day.body) as CallSheetView
  const pdf = await callSheetPdf(sheet, { paper: day.paper })
  return reply
    .type('application/pdf')
    .header('content-disposition', `attachment; filename="call-sheet-day-${sheet.header.dayNumber}-${sheet.header.isoDate}.pdf"`)
    .send(Buffer.from(pdf))
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Null without a session; not allowed for a day that is not there, or not theirs. */
async function findDay(services: Services, request: FastifyRequest, dayId: string): Promise<DayRow | null> {
  const token = readerToken(services, request)
  if (token === null) return null
  if (!UUID.test(dayId)) throw new NotAllowed()
  const [, read] = await services.database.pipeline([enterStatement(services, token), { text: READ, values: [dayId] }])
  const row = read?.rows[0] as { day: DayRow | null } | undefined
  if (row === undefined) return null
  if (row.day === null) throw new NotAllowed()
  return row.day
}
