import { can } from '@callboard/access'
import { type Ctx, nowOf } from '../../platform/context/ctx.js'
import type { DomainRecords } from '../../platform/sender-domain/sender-domain.js'
import { whomIssueTells } from '../call-sheets/index.js'
import { findReach } from '../deliveries/index.js'
import { affectedAt, findPublicationFacts, noticesOf, planPublication } from '../publication/index.js'
import { type Draft, findDraft } from '../schedule/index.js'
import { type ReachRemark, reachRemarksOf, type ToBeTold } from './reach-remarks-of.js'
import { findReceived } from './received.repository.js'
import { type SenderRemark, senderRemarksOf } from './sender-remarks-of.js'

export interface Deliverability {
  readonly draftId: string
  readonly told: number
  readonly unreached: number
  readonly late: number
  readonly people: readonly ReachRemark[]
  readonly sender: readonly SenderRemark[]
  readonly domain: DomainRecords | null
}

/** Whether what would go out now would arrive; null when the draft or its day is not there or not for the viewer. */
export async function readDeliverability(ctx: Ctx, draftId: string, dayId: string | null): Promise<Deliverability | null> {
  const draft = await findDraft(ctx, draftId)
  if (draft === null || !can(ctx.viewer, 'see deliveries', draft)) return null
  const told = dayId === null ? await whomPublicationTells(ctx, draft) : await whomIssueTells(ctx, draft, dayId)
  if (told === null) return null

  const { productionId } = draft
  const { settings, senderDomain } = ctx.services
  const personIds = told.map(({ personId }) => personId)
  const [reach, received, domain] = await Promise.all([findReach(ctx, productionId), findReceived(ctx, productionId, personIds), senderDomain.records()])
  const people = reachRemarksOf(told, { reach, refused: received.refused, hasSms: settings.sms !== null, now: nowOf(ctx) })
  return {
    draftId, people, domain,
    told: told.length,
    unreached: people.filter(({ reached }) => !reached).length,
    late: people.filter(({ faults }) => faults.includes('quietHours')).length,
    sender: senderRemarksOf({ settings, putOff: received.putOff, smsWished: people.filter(({ faults }) => faults.includes('smsKept')).length }),
  }
}

async function whomPublicationTells(ctx: Ctx, draft: Draft): Promise<ToBeTold[]> {
  const at = nowOf(ctx)
  const notices = noticesOf(planPublication(draft.board, await findPublicationFacts(ctx, draft)))
  return notices.filter(({ concerned }) => concerned).map((notice) => ({ personId: notice.personId, name: notice.name, callAt: affectedAt(notice, at) }))
}
