import { allowed } from '../../platform/context/allow.js'
import { type Ctx, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { announce } from '../../platform/live/live.js'
import { type Draft, lockDraft, lockProductionOfDraft } from '../schedule/index.js'
import { decidePublication, type PublicationRefusal } from './decide-publication.js'
import { findDaysElsewhere, NOWHERE_ELSE } from './days-elsewhere.js'
import { type Plan, planPublication } from './plan-publication.js'
import { findPublicationByKey, type KnownPublication, type PublishedHead } from './publication.repository.js'
import { findPublicationFacts } from './publication-facts.repository.js'
import { savePublication } from './save-publication.js'
import { findStandingSheets } from './standing-sheets.js'

export interface PublishSchedule {
  readonly draftId: string
  readonly expectedVersion: number
  readonly idempotencyKey: string
  readonly reason: string
  readonly restBreachesAccepted: boolean
}

export type PublishScheduleAnswer = ({ readonly kind: 'SchedulePublished' } & PublishedHead) | PublicationRefusal

/** Freezes the draft as the next numbered revision and queues what everyone concerned is told. Nothing is sent here. */
export async function publishSchedule(ctx: Ctx, input: PublishSchedule): Promise<PublishScheduleAnswer> {
  if (input.reason.length > 1000) throw new InvalidInput('The reason is too long: at most 1000 characters.')
  allowed(ctx, 'publish schedule', await lockProductionOfDraft(ctx, input.draftId))
  const draft = allowed(ctx, 'publish schedule', await lockDraft(ctx, input.draftId))
  const known = await findPublicationByKey(ctx, draft.productionId, input.idempotencyKey)
  if (known !== null) return answerAgain(known, input)

  const plan = planPublication(draft.board, await findPublicationFacts(ctx, draft))
  const decision = decidePublication(draft, plan, input)
  if (!decision.ok) return decision.refusal

  const standing = await findStandingSheets(ctx, draft.productionId, plan)
  const isRead = plan.facts.units > 1 || standing.size > 0
  const elsewhere = isRead ? await findDaysElsewhere(ctx, draft.productionId, { unit: plan.facts.unit, standing }) : NOWHERE_ELSE
  const published = await savePublication(ctx, draft, plan, { ...input, elsewhere, standing })
  await tell(ctx, draft, plan, published)
  return { kind: 'SchedulePublished', ...published }
}

/** The same request again is the same publication; another one under its key is a mistake. */
function answerAgain(known: KnownPublication, input: PublishSchedule): PublishScheduleAnswer {
  const isSame = known.draftId === input.draftId && known.draftVersion === input.expectedVersion && known.revision.reason === input.reason
  if (!isSame) throw new InvalidInput('This key was used for another publication.')
  return { kind: 'SchedulePublished', revision: known.revision, concerned: known.concerned, deliveries: known.deliveries }
}

async function tell(ctx: Ctx, draft: Draft, plan: Plan, published: PublishedHead): Promise<void> {
  await writeAuditEntry(ctx, {
    operation: 'publishSchedule',
    productionId: draft.productionId,
    entityId: published.revision.revisionId,
    subject: `${plan.colour.name} revision, number ${plan.revision.number}`,
    facts: { draftVersion: draft.version, concerned: published.concerned, shootDays: plan.revision.days.length },
  })
  const transaction = transactionOf(ctx)
  const organizationId = organizationOf(ctx)
  await announce(transaction, { kind: 'deliveriesQueued', organizationId, subjectId: draft.productionId })
  await announce(transaction, { kind: 'deliveriesMoved', organizationId, subjectId: draft.productionId })
}
