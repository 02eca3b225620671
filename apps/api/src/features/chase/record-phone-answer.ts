import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { allowed } from '../../platform/context/allow.js'
import { type Ctx, firstRow, newId, nowOf, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import { plainText } from '../../platform/input/plain-text.js'
import { announce } from '../../platform/live/live.js'
import type { PhoneOutcome } from './chase.js'

export interface RecordPhoneAnswer {
  readonly personId: string
  readonly noticeId: string
  readonly outcome: PhoneOutcome
  readonly message: string
  readonly clientAnswerId: string
}

export interface PhoneAnswer {
  readonly kind: 'PhoneAnswerTaken' | 'AskedAgainMeanwhile'
  readonly personId: string
  readonly name: string
}

interface Asked {
  readonly productionId: string
  readonly name: string
  readonly askedAt: Date
  /** Whether something newer asks them about the same: a later revision, or a later issue of the day. */
  readonly isNewest: boolean
}

/** The person is held, so that what is taken down is about what asks them now. */
const ASKED = `
select n.production_id as "productionId", e.name, coalesce(c.issued_at, v.published_at) as "askedAt", not exists (
  select from notice later
  join revision w on w.organization_id = $1 and w.revision_id = later.revision_id
  left join call_sheet x on x.organization_id = $1 and x.call_sheet_id = later.call_sheet_id
  where later.organization_id = $1 and later.production_id = n.production_id and later.person_id = n.person_id and later.concerned
    and (n.call_sheet_id is null and later.call_sheet_id is null and w.number > v.number or x.day_id = c.day_id and x.issue > c.issue)) as "isNewest"
from notice n
join person e on e.organization_id = $1 and e.person_id = n.person_id and e.removed_at is null
join revision v on v.organization_id = $1 and v.revision_id = n.revision_id
left join call_sheet c on c.organization_id = $1 and c.call_sheet_id = n.call_sheet_id
where n.organization_id = $1 and n.notice_id = $2 and n.person_id = $3 and n.concerned for no key update of e`

const INSERT = `
insert into phone_answer (organization_id, phone_answer_id, production_id, person_id, notice_id, asked_at, outcome, message, client_answer_id, account_id, at, taken_by)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, (select name from account where account_id = $10))
on conflict on constraint phone_answer_client_key do nothing returning phone_answer_id`

/** Takes down what somebody said on the phone. It stands beside their own answers and never counts as one of them. */
export async function recordPhoneAnswer(ctx: Ctx, input: RecordPhoneAnswer): Promise<PhoneAnswer> {
  const asked = await firstRow<Asked & Record<string, unknown>>(ctx, ASKED, [organizationOf(ctx), input.noticeId, input.personId])
  const { productionId, name, askedAt, isNewest } = allowed(ctx, 'edit schedule', asked)
  const message = plainText('The note', input.message, { most: 1000, optional: true })
  if (!isNewest) return { kind: 'AskedAgainMeanwhile', personId: input.personId, name }

  const accountId = ctx.viewer.kind === 'member' ? ctx.viewer.accountId : null
  const taken = await transactionOf(ctx).rows(INSERT, [
    organizationOf(ctx), newId(), productionId, input.personId, input.noticeId, askedAt, input.outcome, message, input.clientAnswerId, accountId, nowOf(ctx),
  ])
  if (taken.length > 0) {
    await writeAuditEntry(ctx, { operation: 'recordPhoneAnswer', subject: name, productionId, entityId: input.personId, onBehalfOf: name, facts: { outcome: input.outcome } })
    await announce(transactionOf(ctx), { kind: 'deliveriesMoved', organizationId: organizationOf(ctx), subjectId: productionId })
  }
  return { kind: 'PhoneAnswerTaken', personId: input.personId, name }
}
