import type { Instant } from '@callboard/time'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { newId, type Services } from '../../platform/context/ctx.js'
import type { Transaction } from '../../platform/database/tenant-database.js'
import { describeRequest } from '../../platform/http/request-ctx.js'
import { isSameOrigin } from '../../platform/http/same-origin.js'
import { hashOf, newToken } from '../../platform/secrets/tokens.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { moveDeliveries } from '../deliveries/index.js'
import { readerToken } from './reader-session.js'

const body = z.object({ token: z.string().regex(/^[\w-]{43}$/) })

interface Link {
  readonly organizationId: string
  readonly personalLinkId: string
  readonly productionId: string
  readonly personId: string
  readonly expiresAt: Date
}

/**
 * Exchanges a personal link for a reading session. Only our own page's script asks, with what follows the #: a scanner that
 * fetches addresses never gets here, and even one that runs the page leaves no more than the hint "opened".
 */
export async function enterReader(services: Services, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const given = body.safeParse(request.body)
  const link = given.success && isSameOrigin(request, services.settings.publicUrl) ? await findLink(services, given.data.token) : null
  const wait = await secondsToWait(services, request, link)
  if (wait > 0) return reply.code(429).header('retry-after', String(wait)).send({ error: 'Too many tries. Wait a moment.' })
  if (link === null) throw new NotAllowed()

  const { device, setCookie } = describeRequest(services, request, reply)
  const token = await openSession(services, link, { earlier: readerToken(services, request), device })
  if (token === null) throw new NotAllowed()
  setCookie('reader', token, Math.floor((link.expiresAt.getTime() - Date.parse(services.clock.now())) / 1000))
  return reply.send({ reader: link.personId })
}

async function findLink({ database, clock }: Services, token: string): Promise<Link | null> {
  const [link] = await database.readGlobal<Link & { [column: string]: unknown }>(
    `select organization_id as "organizationId", personal_link_id as "personalLinkId", production_id as "productionId", person_id as "personId",
       expires_at as "expiresAt" from app.personal_link_by_token($1, $2)`,
    [hashOf(token), clock.now()],
  )
  return link ?? null
}

/** A whole crew may stand behind one address: what fails is counted by address, what works by link. */
function secondsToWait({ limiter }: Services, request: FastifyRequest, link: Link | null): Promise<number> {
  return link === null ? limiter.hit(`reader miss ${request.ip}`, 60, 60) : limiter.hit(`reader link ${link.personalLinkId}`, 60, 60)
}

const OPEN = `
insert into reader_session (organization_id, reader_session_id, personal_link_id, production_id, person_id, token_hash, device, created_at, expires_at)
select l.organization_id, $3, l.personal_link_id, l.production_id, l.person_id, $4, $5, $6, l.expires_at
from personal_link l
where l.organization_id = $1 and l.personal_link_id = $2 and l.revoked_at is null and l.expires_at > $6
returning (select max(d.revision_number) from delivery d
  where d.organization_id = $1 and d.production_id = reader_session.production_id and d.person_id = reader_session.person_id) as newest`

// The same device, coming back by any link of the same person: it goes on, so that sessions are as many as devices.
const GO_ON = `
update reader_session s set personal_link_id = l.personal_link_id, expires_at = l.expires_at
from personal_link l
where l.organization_id = $1 and l.personal_link_id = $2 and l.revoked_at is null and l.expires_at > $4
  and s.organization_id = l.organization_id and s.production_id = l.production_id and s.person_id = l.person_id
  and s.token_hash = $3 and s.revoked_at is null and s.expires_at > $4
returning (select max(d.revision_number) from delivery d
  where d.organization_id = $1 and d.production_id = s.production_id and d.person_id = s.person_id) as newest`

interface Device {
  /** The token of the session it has been in, or null. */
  readonly earlier: string | null
  readonly device: string
}

interface Opened {
  readonly token: string
  readonly newest: number | null
}

/** The token of the session; null when the link was ended a moment ago. */
async function openSession({ database, clock }: Services, link: Link, device: Device): Promise<string | null> {
  const { organizationId, productionId, personId } = link
  const at = clock.now()
  return database.transaction(organizationId, async (transaction) => {
    const opened = (await goOn(transaction, link, { ...device, at })) ?? (await begin(transaction, link, { ...device, at }))
    if (opened === null) return null
    if (opened.newest !== null) {
      await moveDeliveries(transaction, { organizationId, productionId, personId, revisionNumber: opened.newest, to: 'opened', at })
    }
    return opened.token
  })
}

type Entering = Device & { readonly at: Instant }

async function goOn(transaction: Transaction, { organizationId, personalLinkId }: Link, { earlier, at }: Entering): Promise<Opened | null> {
  if (earlier === null) return null
  const [session] = await transaction.rows<{ newest: number | null }>(GO_ON, [organizationId, personalLinkId, hashOf(earlier), at])
  return session ? { token: earlier, newest: session.newest } : null
}

async function begin(transaction: Transaction, { organizationId, personalLinkId }: Link, { device, at }: Entering): Promise<Opened | null> {
  const token = newToken()
  const [session] = await transaction.rows<{ newest: number | null }>(OPEN, [organizationId, personalLinkId, newId(), hashOf(token), device, at])
  return session ? { token, newest: session.newest } : null
}
