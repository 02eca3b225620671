import type { FastifyInstance, FastifyReply } from 'fastify'
import { formatDayYear, type LocalDate } from '@callboard/time'
import type { Services } from '../../../platform/context/ctx.js'
import { type PrintedSheet, readCheckCode } from './check-code.js'

/** Whether a printed copy is the newest, for whoever holds it: a page without a name of a person or a production. */
export function serveSheetCheck(server: FastifyInstance, services: Services): void {
  server.get<{ Params: { code: string } }>('/s/:code', async (request, reply) => {
    const wait = await services.limiter.hit(`sheet check ${request.ip}`, 120, 60)
    if (wait > 0) return page(reply.code(429).header('retry-after', String(wait)), ['Wait a moment', 'Too many tries from here.'])
    const printed = readCheckCode(services.settings.secret, request.params.code)
    const copy = printed && (await findCopy(services, printed))
    if (copy === null) return page(reply.code(404), ['Not known', 'This is not the code of a call sheet printed here.'])
    return page(reply, wordsOf(copy))
  })
}

interface Copy {
  readonly dayNumber: number
  readonly date: LocalDate
  readonly colour: string
  readonly issue: number
  readonly fingerprint: string
  /** The last issue of the day, and what it was bound to; null before the first. */
  readonly last: Newer | null
  /** The day in the last revision of its unit; null when it was taken away. */
  readonly published: Newer | null
}

interface Newer {
  readonly colour: string
  readonly issue: number
  readonly fingerprint: string
}

const COPY = `
select c.day_number as "dayNumber", c.date::text as date, r.colour, c.issue, c.fingerprint,
  (select json_build_object('colour', n.colour, 'issue', l.issue, 'fingerprint', l.fingerprint) from call_sheet l
    join revision n on n.organization_id = $1 and n.revision_id = l.revision_id
    where l.organization_id = $1 and l.day_id = c.day_id and l.issue > 0 order by l.issue desc limit 1) as last,
  (select json_build_object('colour', n.colour, 'issue', 0, 'fingerprint', p.fingerprint)
    from (select v.revision_id, v.colour from revision v where v.organization_id = $1 and v.unit_id = r.unit_id order by v.number desc limit 1) n
    join call_sheet p on p.organization_id = $1 and p.revision_id = n.revision_id and p.day_id = c.day_id and p.issue = 0) as published
from call_sheet c join revision r on r.organization_id = $1 and r.revision_id = c.revision_id
where c.organization_id = $1 and c.call_sheet_id = $2`

async function findCopy({ database }: Services, { organizationId, callSheetId }: PrintedSheet): Promise<Copy | null> {
  const [row] = await database.read<Copy & { [column: string]: unknown }>(organizationId, COPY, [organizationId, callSheetId])
  return row ?? null
}

type Words = readonly [answer: string, detail: string]

/** A copy is the newest while no later sheet of its day went out and no later revision changed the day. */
function wordsOf(copy: Copy): Words {
  const day = `Day ${copy.dayNumber}, ${formatDayYear(copy.date)}`
  const own = nameOf(copy)
  if (copy.published === null) return ['OUT OF DATE', `${day}: this copy is ${own}. The day is no longer on the schedule. Ask the production office.`]
  if (copy.last !== null && copy.last.issue > copy.issue) return ['OUT OF DATE', `${day}: this copy is ${own}, replaced by ${nameOf(copy.last)}.`]
  if (copy.published.fingerprint !== copy.fingerprint) return ['OUT OF DATE', `${day}: this copy is ${own}, replaced by ${nameOf(copy.published)}.`]
  return ['This copy is the newest', `${day}: ${own}.`]
}

/** "PINK, issue 2" */
function nameOf({ colour, issue }: Pick<Newer, 'colour' | 'issue'>): string {
  return `${colour.toUpperCase()}, ${issue > 0 ? `issue ${issue}` : 'preliminary'}`
}

function page(reply: FastifyReply, [answer, detail]: Words): FastifyReply {
  const safe = (text: string) => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
  return reply
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex')
    .send(`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${safe(answer)}</title></head>
<body><main><h1>${safe(answer)}</h1><p>${safe(detail)}</p></main></body></html>`)
}
