import type { FastifyInstance } from 'fastify'
import type { Services } from '../context/ctx.js'
import { readMigrations } from '../database/migrations.js'

/** Whether this process is alive, and whether it should be sent work. */
export async function serveHealth(server: FastifyInstance, services: Services, isDraining: () => boolean): Promise<void> {
  const expected = (await readMigrations()).map((migration) => migration.name).at(-1)
  server.get('/health/live', async () => ({ alive: true }))
  server.get('/health/ready', async (_request, reply) => {
    const checks = await readiness(services, expected)
    const ready = checks.database && checks.migrations && !isDraining()
    return reply.code(ready ? 200 : 503).send({ ready, draining: isDraining(), ...checks })
  })
}

interface Readiness {
  readonly database: boolean
  readonly migrations: boolean
  /** Seconds the oldest due delivery has been waiting; null when nothing waits. */
  readonly queueAgeSeconds: number | null
  /** Audit trails that are not as they were written; more than none is an alarm. */
  readonly brokenAuditTrails: number | null
  /** When the trail that was left longest was looked at. */
  readonly auditTrailsCheckedSince: string | null
}

const DOWN: Readiness = { database: false, migrations: false, queueAgeSeconds: null, brokenAuditTrails: null, auditTrailsCheckedSince: null }

async function readiness(services: Services, expected: string | undefined): Promise<Readiness> {
  const asked = services.database
    .readGlobal<{ newest: string | null; age: string | null; broken: number; since: Date | null }>(
      `select (select max(name) from schema_migration) as newest, extract(epoch from app.oldest_queued_delivery($1)) as age,
         broken, checked_since as since from app.audit_chains()`,
      [services.clock.now()],
    )
    .then(([row]): Readiness => ({
      database: true,
      migrations: row?.newest === expected,
      queueAgeSeconds: row?.age == null ? null : Math.round(Number(row.age)),
      brokenAuditTrails: row?.broken ?? null,
      auditTrailsCheckedSince: row?.since?.toISOString() ?? null,
    }))
    .catch(() => DOWN)
  const late = new Promise<Readiness>((resolve) => setTimeout(() => resolve(DOWN), 500).unref())
  return Promise.race([asked, late])
}
