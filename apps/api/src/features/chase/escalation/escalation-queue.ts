import { NEVER } from 'rxjs'
import type { Services } from '../../../platform/context/ctx.js'
import type { Transaction } from '../../../platform/database/tenant-database.js'
import { announce } from '../../../platform/live/live.js'
import { drainQueue, type LeasedQueue } from '../../../platform/queue/leased-queue.js'
import { findReachIn } from '../../deliveries/index.js'
import { AUDIT, DUE, QUEUE, TAKE } from './escalation.sql.js'
import { type DueStep, stepOf, type TakenStep } from './step-of.js'

interface Round {
  readonly organizationId: string
  readonly productionId: string
}

const LEASE_SECONDS = 30
const LOOK_EVERY_SECONDS = 15

/** Looks at every production once a minute: whoever has not answered is told again as its ladder says. */
export function escalationQueue(services: Services): LeasedQueue<Round> {
  return {
    name: 'escalation',
    claim: (most) => claimRounds(services, most),
    handle: (round) => takeSteps(services, round),
    wake: NEVER,
    everySeconds: LOOK_EVERY_SECONDS,
    concurrency: 2,
    log: services.log,
  }
}

/** Takes every step that is due now; gives how many productions were looked at. */
export function escalate(services: Services): Promise<number> {
  return drainQueue(escalationQueue(services))
}

function claimRounds({ database, clock }: Services, most: number): Promise<Round[]> {
  return database.transaction(null, (transaction) =>
    transaction.rows<Round & Record<string, unknown>>(
      'select organization_id as "organizationId", production_id as "productionId" from app.claim_escalations($1, make_interval(secs => $2), $3)',
      [clock.now(), LEASE_SECONDS, most],
    ),
  )
}

/** One transaction: a worker that dies in it has told nobody, and who comes after takes the steps; a step taken is never taken again. */
export function takeSteps(services: Services, { organizationId, productionId }: Round): Promise<void> {
  const now = services.clock.now()
  return services.database.transaction(organizationId, async (transaction) => {
    const place = [organizationId, productionId, now]
    const due = await transaction.rows<DueStep & Record<string, unknown>>(DUE, [...place, null])
    if (due.length > 0) {
      const reach = await findReachIn(services, transaction, { organizationId, productionId })
      const steps = due.map((step) => stepOf(step, reach, now))
      const taken = await transaction.rows<{ taken: string }>(TAKE, [...place, JSON.stringify(steps)])
      const own = new Set(taken.map((row) => row.taken))
      await tell(transaction, { organizationId, productionId }, place, steps.filter((step) => own.has(`${step.noticeId} ${step.way} ${step.hoursBefore}`)))
    }
    await transaction.change('update escalation set looked_at = $3, leased_until = null where organization_id = $1 and production_id = $2', place)
  })
}

async function tell(transaction: Transaction, { organizationId, productionId }: Round, place: readonly unknown[], steps: readonly TakenStep[]): Promise<void> {
  if (steps.length === 0) return
  const told = steps.filter(({ outcome }) => outcome === 'queued' || outcome === 'waiting')
  if (told.length > 0) await transaction.rows(QUEUE, [...place, JSON.stringify(told)])
  await transaction.rows(AUDIT, [...place, JSON.stringify(entriesOf(steps))])
  const event = { organizationId, subjectId: productionId }
  if (told.length > 0) await announce(transaction, { kind: 'deliveriesQueued', ...event })
  await announce(transaction, { kind: 'deliveriesMoved', ...event })
}

/** One entry for each step of the ladder, with whom it was taken for and what became of it. */
function entriesOf(steps: readonly TakenStep[]): readonly object[] {
  const byRung = new Map<string, object[]>()
  for (const { way, hoursBefore, personId, dueAt, outcome } of steps) {
    const subject = `${way}, ${hoursBefore} h before call`
    byRung.set(subject, [...(byRung.get(subject) ?? []), { personId, dueAt, outcome }])
  }
  return [...byRung].map(([subject, people]) => ({ subject, facts: { people } }))
}
