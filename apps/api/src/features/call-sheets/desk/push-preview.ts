import { can } from '@callboard/access'
import { printedTime, pushGeneralCall } from '@callboard/call-sheet'
import { type Instant, type Minutes, minutes as minutesOf } from '@callboard/time'
import type { Ctx } from '../../../platform/context/ctx.js'
import { findDraft } from '../../schedule/index.js'
import { type DeskPlan, findDraftOfDay, planDesk } from './plan-desk.js'
import { textOf } from './people-on-sheet.js'

export interface PushAsked {
  readonly productionId: string
  readonly dayId: string
  readonly minutes: number
}

/** Who would move and whose rest would break if the general call of a day were pushed; null when it is not there or not for the viewer. */
export async function readPushPreview(ctx: Ctx, { productionId, dayId, minutes }: PushAsked) {
  if (!can(ctx.viewer, 'edit schedule', { productionId })) return null
  const draftId = await findDraftOfDay(ctx, productionId, dayId)
  const draft = draftId === null ? null : await findDraft(ctx, draftId)
  const desk = draft === null ? null : await planDesk(ctx, draft, dayId)
  return desk === null ? null : previewOf(desk, minutesOf(minutes))
}

function previewOf({ plan, day, desk }: DeskPlan, by: Minutes) {
  const { board, zone, people, scenes } = plan
  const push = pushGeneralCall({ board, zone, people, scenes, dayId: day.id, by, details: desk.details, minimumRest: minutesOf(plan.facts.minimumRest) })
  if (!push.ok) return { generalCall: null, moved: [], stay: [], breaches: [] }
  const name = (personId: string) => plan.peopleById.get(personId)?.name ?? ''
  const at = (moment: Instant) => textOf(printedTime(moment, { zone, style: plan.clock, date: day.date }))
  const { generalCall, moved, stay, breaches } = push.value
  return {
    generalCall,
    moved: moved.map(({ personId, from, to }) => ({ personId, name: name(personId), from: at(from.instant), to: at(to.instant) })),
    stay: stay.map(name),
    breaches: breaches.map(({ personId, rest, minimum }) => ({ personId, name: name(personId), rest, minimum })),
  }
}
