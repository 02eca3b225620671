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

const ANSWER = `json_build_object('kind', a.kind, 'message', a.message, 'revisionNumber', a.revision_number, 'changeId', a.change_id,
  'at', to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'answerId', a.client_answer_id)`

/** Changes of revisions before this one, after the last they answered whole, that no later revision touched: they still want an answer. */
const OPEN_BEFORE = `
select one.id as "changeId", one.sentence, v.number as "revisionNumber", v.colour
from notice n
join revision v on v.organization_id = $1 and v.revision_id = n.revision_id
cross join lateral (
  select (c ->> 'kind') || '.' || coalesce(c -> 'after' ->> 'dayId', c -> 'before' ->> 'dayId') as id, n.sentences[at] as sentence, at
  from json_array_elements(n.changes) with ordinality as x(c, at)) one
where n.organization_id = $1 and n.production_id = $2 and n.person_id = $3 and n.call_sheet_id is null and n.concerned and one.id = any(n.asks)
  and v.number < $4 and v.number > coalesce((select max(a.revision_number) from acknowledgement a
    where a.organization_id = $1 and a.production_id = $2 and a.person_id = $3 and a.day_id is null and a.change_id is null), 0)
  and not exists (
    select from notice later join revision w on w.organization_id = $1 and w.revision_id = later.revision_id
    where later.organization_id = $1 and later.production_id = $2 and later.person_id = $3 and later.call_sheet_id is null and later.concerned and w.number > v.number
      and w.number <= $4 and exists (select from unnest(later.asks) as touched where split_part(touched, '.', 2) = split_part(one.id, '.', 2)))
order by v.number, one.at`

/** What a standing names is frozen: it is what it was when the standing was taken. */
const READING = `
select (select s.body from snapshot s where s.organization_id = $1 and s.production_id = $2 and s.audience = 'person' and s.subject_id = $3
    and s.number = $4 and s.edition = $7) as body,
  (select v.colour from revision v where v.organization_id = $1 and v.production_id = $2 and v.number = $5) as colour,
  (select ${ANSWER}::text from acknowledgement a
    where a.organization_id = $1 and a.production_id = $2 and a.person_id = $3 and a.day_id is null and a.change_id is null and a.at <= asked.at
    order by a.revision_number desc, a.at desc limit 1) as answer,
  (select coalesce(json_agg(${ANSWER} order by a.at desc), '[]')::text from acknowledgement a
    where a.organization_id = $1 and a.production_id = $2 and a.person_id = $3 and a.change_id is not null and a.at <= asked.at) as "changeAnswers",
  (select coalesce(json_agg(json_build_object('dayId', a.day_id, 'issue', a.issue, 'answer', ${ANSWER}) order by a.at desc), '[]')::text from (
    select distinct on (b.day_id) b.* from acknowledgement b where b.organization_id = $1 and b.production_id = $2 and b.person_id = $3
      and b.day_id is not null and b.at <= asked.at order by b.day_id, b.at desc) a) as "sheetAnswers",
  (select coalesce(json_agg(row_to_json(o)), '[]')::text from (${OPEN_BEFORE}) o) as open
from (select (select a.at from acknowledgement a where a.organization_id = $1 and a.person_id = $3 and a.client_answer_id = $6) as at) asked`

interface Reading {
  readonly body: string | null
  readonly colour: string | null
  readonly answer: string | null
  /** Their answers to single changes, newest first. */
  readonly changeAnswers: string
  /** Their newest answer to an issued sheet of each day. */
  readonly sheetAnswers: string
  /** What earlier revisions changed and nothing changed since. */
  readonly open: string
}

async function read({ database }: Services, standing: Standing): Promise<Buffer> {
  const { organizationId, productionId, reader, number, edition, newest, asks, answerId } = standing
  const [found] = await database.read<Reading>(organizationId, READING, [organizationId, productionId, reader, number, newest, answerId, edition])
  const head = `{"snapshot":${found?.body ?? 'null'},"answer":${found?.answer ?? 'null'},"changeAnswers":${found?.changeAnswers ?? '[]'},"sheetAnswers":${found?.sheetAnswers ?? '[]'},"open":${found?.open ?? '[]'},"answerTo":${asks},"newestRevision":${newest}`
  return Buffer.from(`${head},"newestColour":${JSON.stringify(found?.colour ?? null)},"reader":"${reader}"}`)
}
