import { formatClock, formatDayYear, type Instant, wallTimeOf, type Zone } from '@callboard/time'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '../../platform/context/ctx.js'
import { enterStatement, READER, readerToken } from './reader-session.js'

/** What the reader was told, revision by revision, the newest first. */
const READ = `
with ${READER}
select p.zone, p.clock, (select coalesce(json_agg(x order by x.number desc), '[]') from (
  select v.number, v.colour, v.reason, v.published_by as "publishedBy", n.sentences,
    to_char(v.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "publishedAt"
  from notice n join revision v on v.organization_id = n.organization_id and v.revision_id = n.revision_id
  where n.organization_id = r.organization_id and n.production_id = r.production_id and n.person_id = r.person_id and n.call_sheet_id is null
  order by v.number desc limit 50) x) as revisions
from reader r join production p on p.organization_id = r.organization_id and p.production_id = r.production_id`

interface Told {
  readonly number: number
  readonly colour: string
  readonly reason: string
  readonly publishedBy: string
  readonly publishedAt: Instant
  readonly sentences: readonly string[]
}

interface Earlier {
  readonly zone: Zone
  readonly clock: string
  readonly revisions: readonly Told[]
}

/** The revisions the reader had a notice of, and what it said. */
export async function readEarlier(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const token = readerToken(services, request)
  const [, read] = token === null ? [] : await services.database.pipeline([enterStatement(services, token), { text: READ, values: [] }])
  const row = read?.rows[0] as Earlier | undefined
  if (row === undefined) return reply.code(401).send({ error: 'Open your personal link again.' })
  return reply.send({ revisions: row.revisions.map(({ publishedAt, ...told }) => ({ ...told, published: printed(publishedAt, row) })) })
}

function printed(at: Instant, { zone, clock }: Earlier): string {
  const wall = wallTimeOf(at, zone)
  return `${formatDayYear(wall.date)} ${formatClock(wall.time, clock === 'h12' ? '12h' : '24h')}`
}
