import { type boardFor, stableId } from '@callboard/example-film'
import { addMinutes, type Instant, minutes } from '@callboard/time'
import type { Ctx, Services } from '../platform/context/ctx.js'
import { clockAt } from '../platform/clock/clock.js'
import type { Transaction } from '../platform/database/tenant-database.js'
import { publishSchedule } from '../features/publication/index.js'
import { appendEdit, lockDraft } from '../features/schedule/index.js'
import { DRAFT_ID, memberRows, organization } from './demo-rows.js'

const WHITE_AGO = minutes(-3 * 24 * 60)
const BLUE_AGO = minutes(-150)

/** The white revision of three days ago, the edits since, and the blue revision of this afternoon: published as anybody would. */
export async function publishExample(services: Services, boards: ReturnType<typeof boardFor>): Promise<void> {
  const now = services.clock.now()
  await asCoordinator(services, addMinutes(now, WHITE_AGO), (ctx) => publish(ctx, 'white', 1, 'First issue'))
  await asCoordinator(services, addMinutes(now, BLUE_AGO), async (ctx) => {
    for (const [index, edit] of boards.edits.entries()) {
      const draft = await lockDraft(ctx, DRAFT_ID)
      if (draft === null) throw new Error('The example has no draft')
      const outcome = await appendEdit(ctx, draft, { edit, clientEditId: stableId(`demo edit ${index}`) })
      if (outcome.kind === 'EditRefused') throw new Error(`The example refuses its own edit: ${outcome.refusal.kind}`)
    }
  })
  await asCoordinator(services, addMinutes(now, BLUE_AGO), (ctx) =>
    publish(ctx, 'blue', boards.edits.length + 1, 'High water at the quay moved: we shoot the ferry first'),
  )
}

async function publish(ctx: Ctx, name: string, expectedVersion: number, reason: string): Promise<void> {
  const answer = await publishSchedule(ctx, {
    draftId: DRAFT_ID, expectedVersion, idempotencyKey: stableId(`demo publication ${name}`), reason, restBreachesAccepted: true,
  })
  if (answer.kind !== 'SchedulePublished') throw new Error(`The example cannot be published: ${JSON.stringify(answer)}`)
}

/** Does something as the production's coordinator would have at a moment. */
export async function asCoordinator(services: Services, at: Instant, work: (ctx: Ctx) => Promise<void>): Promise<void> {
  const coordinator = memberRows.find((member) => member.role === 'coordinator')!
  const { organizationId } = organization
  const then: Services = { ...services, clock: clockAt(at) }
  await services.database.transaction(organizationId, (transaction: Transaction) =>
    work({
      viewer: {
        kind: 'member', accountId: coordinator.account_id, membershipId: coordinator.membership_id, organizationId,
        sessionId: stableId('demo session'), role: 'coordinator', productionIds: [],
      },
      services: then,
      transaction,
      request: { requestId: 'demo', ip: '', device: 'demo', fromThisMachine: true, setCookie: () => undefined, dropCookie: () => undefined },
    }),
  )
}

