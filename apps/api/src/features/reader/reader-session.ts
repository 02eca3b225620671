import type { FastifyRequest } from 'fastify'
import type { Reader } from '@callboard/access'
import type { Services } from '../../platform/context/ctx.js'
import type { Statement, Transaction } from '../../platform/database/tenant-database.js'
import { cookieName, readCookie } from '../../platform/http/cookies.js'
import { hashOf } from '../../platform/secrets/tokens.js'

/** The reading session's token, or null. */
export function readerToken({ settings }: Services, request: FastifyRequest): string | null {
  return readCookie(request, cookieName('reader', settings.publicUrl))
}

/** Opens the door for the statements after it in the same transaction; they find nobody when the session is over. */
export function enterStatement({ clock }: Services, token: string): Statement {
  return { text: 'select * from app.enter_reader($1, $2)', values: [hashOf(token), clock.now()] }
}

/**
 * The reader of this transaction, set by the statement before; no row when nobody entered. Everything a reader asks joins this:
 * who they are never comes from what they send. Tables must only be touched for a row of it, for row security is loud without an organization.
 */
export const READER = `reader as materialized (
  select organization_id::uuid, production_id::uuid, person_id::uuid from (
    select nullif(current_setting('app.organization_id', true), '') as organization_id,
      nullif(current_setting('app.production_id', true), '') as production_id,
      nullif(current_setting('app.person_id', true), '') as person_id) settings
  where organization_id is not null and production_id is not null and person_id is not null)`

/** Lets a transaction work for the reader who holds the token, or gives null. */
export async function enterTransaction(services: Services, transaction: Transaction, token: string): Promise<Reader | null> {
  const { text, values } = enterStatement(services, token)
  const [row] = await transaction.rows<{ organization_id: string; production_id: string; person_id: string }>(text, values)
  if (row === undefined) return null
  return { kind: 'reader', organizationId: row.organization_id, productionId: row.production_id, personId: row.person_id }
}
