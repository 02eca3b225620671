import { randomUUID } from 'node:crypto'
import type { Viewer } from '@callboard/access'
import type { Instant } from '@callboard/time'
import type { QueryResultRow } from 'pg'
import type { Clock } from '../clock/clock.js'
import type { StatementCount, TenantDatabase, Transaction } from '../database/tenant-database.js'
import { NotAllowed } from '../errors/not-allowed.js'
import type { Limiter } from '../limiter/limiter.js'
import type { Live } from '../live/live.js'
import type { Log } from '../log/log.js'
import type { SenderDomain } from '../sender-domain/sender-domain.js'
import type { Settings } from '../settings/settings.js'

/** What lives as long as the process. */
export interface Services {
  readonly settings: Settings
  readonly clock: Clock
  readonly senderDomain: SenderDomain
  readonly database: TenantDatabase
  readonly statements: StatementCount
  readonly limiter: Limiter
  readonly live: Live
  readonly log: Log
}

/** What a request knows of itself. */
export interface Request {
  readonly requestId: string
  readonly ip: string
  readonly device: string
  /** Whether it came from this very machine. */
  readonly fromThisMachine: boolean
  setCookie(name: 'session' | 'reader', token: string, seconds: number): void
  dropCookie(name: 'session' | 'reader'): void
}

/** Passed to everything: who asks, when, and the database as far as they reach. */
export interface Ctx {
  readonly viewer: Viewer
  readonly services: Services
  readonly request: Request
  /** The mutation's one transaction; null while reading. */
  readonly transaction: Transaction | null
}

export function nowOf(ctx: Ctx): Instant {
  return ctx.services.clock.now()
}

export function newId(): string {
  return randomUUID()
}

/** The organization the viewer is in; not allowed before entering one. */
export function organizationOf(ctx: Ctx): string {
  if (ctx.viewer.kind === 'anonymous') throw new NotAllowed()
  return ctx.viewer.organizationId
}

/** Rows of one SQL statement, under the viewer's organization: inside the mutation's transaction, or in a reading one of its own. */
export function rows<Row extends QueryResultRow>(ctx: Ctx, text: string, values: readonly unknown[] = []): Promise<Row[]> {
  if (ctx.transaction !== null) return ctx.transaction.rows<Row>(text, values)
  return ctx.services.database.read<Row>(organizationOf(ctx), text, values)
}

/** The first row, or null. */
export async function firstRow<Row extends QueryResultRow>(ctx: Ctx, text: string, values: readonly unknown[] = []): Promise<Row | null> {
  return (await rows<Row>(ctx, text, values))[0] ?? null
}

/** The mutation's transaction; a fault of ours when there is none. */
export function transactionOf(ctx: Ctx): Transaction {
  if (ctx.transaction === null) throw new Error('A change was tried outside a mutation')
  return ctx.transaction
}
