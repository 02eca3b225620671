import { type Call, callSheetView, type CallSheetView, callsWithDetails } from '@callboard/call-sheet'
import { REVISION_TINTS } from '@callboard/notice'
import { dayNumberOf, type ShootDay, shootDaysInOrder, stripsOfDay } from '@callboard/schedule'
import type { Instant } from '@callboard/time'
import { type Ctx, firstRow, organizationOf } from '../../../platform/context/ctx.js'
import { codesByDate, fingerprintOf, findPublicationFacts, type Plan, planPublication, sheetInputOf } from '../../publication/index.js'
import type { Draft } from '../../schedule/index.js'
import { type DeskRow, findDesk } from './sheet-draft.repository.js'

/** A shoot day as its sheet would go out now. */
export interface DeskPlan {
  readonly draft: Draft
  readonly plan: Plan
  readonly desk: DeskRow
  readonly day: ShootDay
  readonly dayNumber: number
  /** The calls of the day, typed times over derived ones. */
  readonly calls: readonly Call[]
  readonly fingerprint: string
  /** Whether the newest revision of the unit has the day as it stands. */
  readonly isPublished: boolean
  /** What the sheet is or would be bound to. */
  readonly revision: SheetColour
  readonly nextIssue: number
  /** The sheet as it goes out, or went out, at a moment under a number; as a preview for null. */
  view(out: SheetOut | null): CallSheetView
}

export interface SheetOut {
  readonly at: Instant
  readonly issue: number
}

export interface SheetColour {
  readonly revisionId: string | null
  readonly number: number
  readonly colour: string
  readonly tint: string
  readonly replaces: string | null
}

/** The unit's current draft that has the day, or null. A board kept before days had types does not say which are shoot days: `planDesk` does. */
export async function findDraftOfDay(ctx: Ctx, productionId: string, dayId: string): Promise<string | null> {
  const row = await firstRow<{ draftId: string }>(
    ctx,
    `select d.draft_id as "draftId" from draft d where d.organization_id = $1 and d.production_id = $2 and d.current and d.removed_at is null
       and d.board -> 'days' @> jsonb_build_array(jsonb_build_object('id', $3::text))`,
    [organizationOf(ctx), productionId, dayId],
  )
  return row?.draftId ?? null
}

/** Everything the desk of a day stands on; null for a day that is no shoot day of the draft. */
export async function planDesk(ctx: Ctx, draft: Draft, dayId: string): Promise<DeskPlan | null> {
  const day = shootDaysInOrder(draft.board).find(({ id }) => id === dayId)
  if (day === undefined) return null
  const sceneIds = stripsOfDay(draft.board, dayId).flatMap((strip) => (strip.kind === 'scene' ? [strip.sceneId] : []))
  const desk = await findDesk(ctx, { productionId: draft.productionId, dayId, unitId: draft.unitId, sceneIds })
  const plan = planPublication(draft.board, await findPublicationFacts(ctx, draft))
  return deskPlanOf({ draft, plan, desk, day })
}

function deskPlanOf({ draft, plan: asBoarded, desk, day }: Pick<DeskPlan, 'draft' | 'plan' | 'desk' | 'day'>): DeskPlan {
  const { people, zone } = asBoarded
  const plan = { ...asBoarded, calls: callsWithDetails(asBoarded.calls, { day, zone, people, details: desk.details }) }
  const fingerprint = fingerprintOf(plan.board, plan.revision, day.id)
  const isPublished = desk.published?.fingerprint === fingerprint
  const revision = isPublished ? newestOf(plan) : nextOf(plan)
  const calls = plan.calls.filter((call) => call.dayId === day.id)
  const nextIssue = (desk.issues[0]?.issue ?? 0) + 1
  return {
    draft, plan, desk, day, calls, fingerprint, isPublished, revision, nextIssue,
    dayNumber: dayNumberOf(plan.board, day.id) ?? 0,
    view: (out) => viewOf({ asBoarded, desk, day, revision }, out),
  }
}

function newestOf({ facts }: Plan): SheetColour {
  if (facts.newest === null) throw new Error('A published day without a revision')
  const { revisionId, number, colour, tint, replaces } = facts.newest
  return { revisionId, number, colour, tint, replaces }
}

function nextOf(plan: Plan): SheetColour {
  const { name } = plan.colour
  const tint = REVISION_TINTS.find((known) => known.name === name)?.tint ?? plan.colour.tint
  return { revisionId: null, number: plan.revision.number, colour: name, tint, replaces: plan.facts.newest?.colour ?? null }
}

interface ViewParts extends Pick<DeskPlan, 'desk' | 'day' | 'revision'> {
  /** Calls as the board has them: the sheet puts what is typed over them itself. */
  readonly asBoarded: Plan
}

function viewOf({ asBoarded, desk, day, revision }: ViewParts, out: SheetOut | null): CallSheetView {
  const issuedAt = out?.at ?? null
  const input = sheetInputOf(asBoarded, issuedAt)
  const { settings, details, attachments, births } = desk
  const { number, colour, tint, replaces } = revision
  const approvals = desk.approvals.map(({ role, by }) => ({ label: role === 'assistantDirector' ? '1st AD' : 'UPM', text: by }))
  return callSheetView({
    ...input,
    production: {
      ...input.production, ...settings, kind: desk.kind,
      ...(settings.contacts?.length ? {} : { contacts: input.production.contacts ?? [] }),
      ...(approvals.length > 0 && { approvals }),
    },
    people: input.people.map((person) => ({ ...person, birthDate: births[person.personId] ?? null })),
    revision: { number, colour, tint, replaces, issuedAt, issue: out?.issue ?? 0 },
    details: { ...details, safety: { ...details.safety, attachments: attachments.map(({ fileName }) => fileName) } },
    sceneNeeds: new Map(desk.needs.map((needs) => [needs.sceneId, needs])),
    codes: codesByDate(asBoarded).get(day.date) ?? new Map(),
    day,
    calls: asBoarded.calls,
  })
}
