import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '../../platform/context/ctx.js'
import { hashOf } from '../../platform/secrets/tokens.js'
import { readerToken } from './reader-session.js'

/**
 * Entering and reading in one statement. Everything is joined to the reader who entered, sideways, so that no table is touched before the
 * organization is set: row security is loud without one.
 */
const READ = `
with reader as materialized (select * from app.enter_reader($1, $2))
select concat('"', r.person_id, '.', own.number, '.', newest.number, '.', own.asks, '.', answer.client_answer_id, '"') as tag,
  r.person_id as reader, newest.number as newest, newest.colour, own.asks as asked, own.body,
  case when answer.kind is null then null else json_build_object('kind', answer.kind, 'message', answer.message,
    'revisionNumber', answer.revision_number, 'at', to_char(answer.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'answerId', answer.client_answer_id)::text end as answer
from reader r
left join lateral (
  select s.number, s.asks, s.body from snapshot s where s.organization_id = r.organization_id and s.production_id = r.production_id
    and s.audience = 'person' and s.subject_id = r.person_id order by s.number desc limit 1) own on true
left join lateral (
  select v.number, v.colour from revision v where v.organization_id = r.organization_id and v.production_id = r.production_id
  order by v.number desc limit 1) newest on true
left join lateral (
  select a.kind, a.message, a.revision_number, a.at, a.client_answer_id from acknowledgement a
  where a.organization_id = r.organization_id and a.production_id = r.production_id and a.person_id = r.person_id
  order by a.revision_number desc, a.at desc limit 1) answer on true`

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
  const [row] = await services.database.readGlobal<SnapshotRow>(READ, [hashOf(token), services.clock.now()])
  if (row === undefined) return reply.code(401).send({ error: 'Open your personal link again.' })
  reply.header('etag', row.tag)
  if (row.tag === known) return reply.code(304).send()
  return reply.type('application/json; charset=utf-8').send(textOf(row))
}

/** The frozen parts are JSON already. */
function textOf(row: SnapshotRow): string {
  return `{"snapshot":${row.body ?? 'null'},"answer":${row.answer ?? 'null'},"answerTo":${row.asked},"newestRevision":${row.newest},"newestColour":${JSON.stringify(row.colour)},"reader":"${row.reader}"}`
}
