import type { Reader } from '@callboard/access'
import type { ThreatenedDay } from '@callboard/notice'
import { type LocalDate, wallTimeOf, type Zone } from '@callboard/time'
import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { type Ctx, firstRow, nowOf, transactionOf } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { moveDeliveries } from '../deliveries/index.js'
import { takeProblemAnswer } from '../problems/index.js'
import { type Answer, findAnswer, saveAnswer } from './answer.repository.js'

/** The issued sheet a phone answers: its shoot day and its number among the day's. */
export interface SheetAnswered {
  readonly dayId: string
  readonly issue: number
}

interface AnswerToSheet {
  readonly kind: 'confirmed' | 'late' | 'cannot' | 'wrongDetails' | 'callMe'
  readonly message: string
  readonly clientAnswerId: string
  readonly sheet: SheetAnswered
}

/** What a person is asked by the sheet of a day. */
interface AskedBySheet extends ThreatenedDay {
  readonly name: string
  readonly zone: Zone
  readonly issue: number | null
  readonly asks: number
  readonly revisionNumber: number
  /** The revision that changed the day since, or null while the sheet holds. */
  readonly replacedBy: number | null
}

const LOCK = `
select p.name, r.zone, own.*
from person p
join production r on r.organization_id = $1 and r.production_id = $2
left join lateral (
  select s.issue, s.asks, v.number as "revisionNumber", c.day_id as "dayId", c.day_number as "dayNumber", c.date::text as date,
    (select newest.number from revision newest where newest.organization_id = $1 and newest.unit_id = v.unit_id and newest.number > v.number
      and not exists (select from call_sheet now where now.organization_id = $1 and now.revision_id = newest.revision_id and now.day_id = $4
        and now.issue = 0 and now.fingerprint = c.fingerprint)
      order by newest.number desc limit 1) as "replacedBy"
  from sheet_call s
  join call_sheet c on c.organization_id = $1 and c.call_sheet_id = s.call_sheet_id
  join revision v on v.organization_id = $1 and v.revision_id = c.revision_id
  where s.organization_id = $1 and s.production_id = $2 and s.person_id = $3 and s.day_id = $4
  order by s.issue desc limit 1) own on true
where p.organization_id = $1 and p.production_id = $2 and p.person_id = $3 for update of p`

export type SheetOutcome =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'superseded'; readonly by: number }
  | { readonly kind: 'used for another answer' }

/** Takes a person's answer to the issued sheet of a day: it stands for every later sheet that asks them nothing new, and never for what was replaced. */
export async function answerSheet(ctx: Ctx, reader: Reader, input: AnswerToSheet): Promise<SheetOutcome> {
  const { organizationId, productionId, personId } = reader
  const { dayId, issue } = input.sheet
  const asked = await firstRow<AskedBySheet & { [column: string]: unknown }>(ctx, LOCK, [organizationId, productionId, personId, dayId])
  const known = await findAnswer(ctx, reader, input.clientAnswerId)
  if (known !== null) return isSame(known, input) ? { kind: 'answered', answer: known } : { kind: 'used for another answer' }
  if (asked === null || asked.issue === null || issue > asked.issue) throw new NotAllowed()
  if (asked.replacedBy !== null) return { kind: 'superseded', by: asked.replacedBy }
  if (issue < asked.asks) return { kind: 'superseded', by: asked.revisionNumber }

  const { acknowledgementId, ...answer } = await saveAnswer(ctx, reader, { ...input, revisionNumber: asked.revisionNumber, changeId: null })
  await tell(ctx, reader, { asked, input, acknowledgementId })
  return { kind: 'answered', answer }
}

function isSame(known: Answer, { kind, message, sheet }: AnswerToSheet): boolean {
  return known.kind === kind && known.message === message && known.dayId === sheet.dayId && known.issue === sheet.issue
}

interface Given {
  readonly asked: AskedBySheet
  readonly input: AnswerToSheet
  readonly acknowledgementId: string
}

async function tell(ctx: Ctx, reader: Reader, { asked, input, acknowledgementId }: Given): Promise<void> {
  const { organizationId, productionId, personId } = reader
  const { revisionNumber, dayId, dayNumber, date, asks } = asked
  const { kind, message, sheet } = input
  const days = date < today(ctx, asked.zone) ? [] : [{ dayId, dayNumber, date }]
  await takeProblemAnswer(ctx, { productionId, personId, acknowledgementId, message, revisionNumber, changeId: `sheet.${dayId}`, days, kind })
  const facts = { revisionNumber, kind, dayNumber, issue: sheet.issue }
  await writeAuditEntry(ctx, { operation: 'answerCall', subject: asked.name, productionId, entityId: personId, facts })
  const to = kind === 'confirmed' ? 'confirmed' : 'problem'
  await moveDeliveries(transactionOf(ctx), { organizationId, productionId, personId, revisionNumber, to, at: nowOf(ctx), sheet: { dayId, asks } })
}

function today(ctx: Ctx, zone: Zone): LocalDate {
  return wallTimeOf(nowOf(ctx), zone).date
}
