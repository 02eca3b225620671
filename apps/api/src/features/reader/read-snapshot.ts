import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '../../platform/context/ctx.js'
import { hashOf } from '../../platform/secrets/tokens.js'
import type { KeptReadings } from './kept-readings.js'
import { readerToken } from './reader-session.js'

/** Who reads, and what there is to read, in one look. */
const STANDING = `
select organization_id as "organizationId", production_id as "productionId", person_id as reader, number, edition, asks, newest, answer_id as "answerId"
from app.reader_standing($1, $2)`

interface Standing {
  readonly organizationId: string
  readonly productionId: string
  readonly reader: string
  readonly number: number | null
  /** The newest revision that asks the reader for an answer. */
  readonly asks: number | null
  /** 0 as published; later when call sheets were issued since. */
  readonly edition: number | null
  readonly newest: number | null
  readonly answerId: string | null
}

/** The reader's newest own snapshot, passed on as it was frozen. One statement when it was read before, by them or on another of their phones. */
export async function readSnapshot(services: Services, kept: KeptReadings, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const token = readerToken(services, request)
  if (token === null) return reply.code(401).send({ error: 'Open your personal link again.' })
  const [standing] = await services.database.readGlobal<Standing>(STANDING, [hashOf(token), services.clock.now()])
  if (standing === undefined) return reply.code(401).send({ error: 'Open your personal link again.' })
  const tag = `"${standing.reader}.${standing.number}.${standing.edition}.${standing.newest}.${standing.asks}.${standing.answerId}"`
  reply.header('etag', tag)
  if (tag === request.headers['if-none-match']) return reply.code(304).send()
  const key = `${standing.organizationId}${tag}`
  const reading = kept.find(key) ?? (await read(services, standing))
  kept.keep(key, reading)
  return reply.header('content-type', 'application/json; charset=utf-8').send(reading)
}

/** What a standing names is frozen: it is what it was when the standing was taken. */
const READING = `
select (select s.body from snapshot s where s.organization_id = $1 and s.production_id = $2 and s.audience = 'person' and s.subject_id = $3
    and s.number = $4 and s.edition = $7) as body,
  (select v.colour from revision v where v.organization_id = $1 and v.production_id = $2 and v.number = $5) as colour,
  (select json_build_object('kind', a.kind, 'message', a.message, 'revisionNumber', a.revision_number,
      'at', to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'answerId', a.client_answer_id)::text
    from acknowledgement a where a.organization_id = $1 and a.person_id = $3 and a.client_answer_id = $6) as answer`

interface Reading {
  readonly body: string | null
  readonly colour: string | null
  readonly answer: string | null
}

async function read({ database }: Services, standing: Standing): Promise<Buffer> {
  const { organizationId, productionId, reader, number, edition, newest, asks, answerId } = standing
  const [found] = await database.read<Reading>(organizationId, READING, [organizationId, productionId, reader, number, newest, answerId, edition])
  const head = `{"snapshot":${found?.body ?? 'null'},"answer":${found?.answer ?? 'null'},"answerTo":${asks},"newestRevision":${newest}`
  return Buffer.from(`${head},"newestColour":${JSON.stringify(found?.colour ?? null)},"reader":"${reader}"}`)
}
