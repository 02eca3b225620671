import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '../../platform/context/ctx.js'
import { enterStatement, READER, readerToken } from './reader-session.js'

/** Everything below a scalar sub-select is asked only for a reader who entered. */
const READ = `
with ${READER}, own as (
  select r.*, (
      select s.number from snapshot s where s.organization_id = r.organization_id and s.production_id = r.production_id
        and s.audience = 'person' and s.subject_id = r.person_id order by s.number desc limit 1) as number, (
      select v.number from revision v where v.organization_id = r.organization_id and v.production_id = r.production_id
      order by v.number desc limit 1) as newest, (
      select max(v.number) from notice n join revision v on v.organization_id = n.organization_id and v.revision_id = n.revision_id
      where n.organization_id = r.organization_id and n.production_id = r.production_id and n.person_id = r.person_id and n.concerned) as asked, (
      select json_build_object('kind', a.kind, 'message', a.message, 'revisionNumber', a.revision_number,
        'at', to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'answerId', a.client_answer_id)::text
      from acknowledgement a where a.organization_id = r.organization_id and a.production_id = r.production_id and a.person_id = r.person_id
      order by a.revision_number desc, a.at desc limit 1) as answer
  from reader r
), tagged as (
  select own.*, '"' || md5(concat_ws('|', person_id, production_id, number, newest, asked, answer)) || '"' as tag from own
)
select t.tag, t.person_id as reader, t.newest, t.asked, t.answer, (
    select v.colour from revision v where v.organization_id = t.organization_id and v.production_id = t.production_id and v.number = t.newest) as colour,
  case when t.tag = $1 then null else (
    select s.body from snapshot s where s.organization_id = t.organization_id and s.production_id = t.production_id and s.audience = 'person'
      and s.subject_id = t.person_id and s.number = t.number) end as body
from tagged t`

interface SnapshotRow {
  readonly tag: string
  readonly reader: string
  readonly newest: number | null
  /** The newest revision that asks the reader for an answer. */
  readonly asked: number | null
  readonly answer: string | null
  readonly colour: string | null
  readonly body: string | null
}

/** The reader's newest own snapshot, passed on as it was frozen, in one round trip to the database. */
export async function readSnapshot(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const token = readerToken(services, request)
  if (token === null) return reply.code(401).send({ error: 'Open your personal link again.' })
  const known = request.headers['if-none-match'] ?? ''
  const [, read] = await services.database.pipeline([enterStatement(services, token), { text: READ, values: [known] }])
  const row = read?.rows[0] as SnapshotRow | undefined
  if (row === undefined) return reply.code(401).send({ error: 'Open your personal link again.' })
  reply.header('etag', row.tag)
  if (row.tag === known) return reply.code(304).send()
  return reply.type('application/json; charset=utf-8').send(textOf(row))
}

/** The frozen parts are JSON already. */
function textOf(row: SnapshotRow): string {
  return `{"snapshot":${row.body ?? 'null'},"answer":${row.answer ?? 'null'},"answerTo":${row.asked},"newestRevision":${row.newest},"newestColour":${JSON.stringify(row.colour)},"reader":"${row.reader}"}`
}
