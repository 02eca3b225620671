import { can } from '@callboard/access'
import { unitSentenceOf } from '@callboard/notice'
import type { Ctx } from '../../platform/context/ctx.js'
import { findDraft } from '../schedule/index.js'
import { isTheSame } from './decide-publication.js'
import { noticesOf } from './notices-of.js'
import { planPublication } from './plan-publication.js'
import { findPublicationFacts } from './publication-facts.repository.js'
import { readinessOf, restBreachesOf } from './readiness-of.js'

/** What people would be told if the draft were published now. */
export async function previewPublication(ctx: Ctx, draftId: string) {
  const draft = await findDraft(ctx, draftId)
  if (draft === null || !can(ctx.viewer, 'see the office', draft)) return null
  const plan = planPublication(draft.board, await findPublicationFacts(ctx, draft))
  return {
    draftId: draft.draftId,
    draftVersion: draft.version,
    unitName: draft.unitName,
    isCurrent: draft.isCurrent,
    replaces: plan.facts.newest?.colour ?? null,
    number: plan.revision.number,
    colour: plan.colour.name,
    isSame: isTheSame(plan),
    people: noticesOf(plan),
    unit: plan.changes.unit.map((change) => unitSentenceOf(change, plan)),
    unitChanges: plan.changes.unit,
    days: plan.revision.days,
    unchangedDays: plan.changes.unchangedDays,
    totalDays: plan.changes.totalDays,
    restBreaches: restBreachesOf(plan),
    readiness: readinessOf(plan),
  }
}
