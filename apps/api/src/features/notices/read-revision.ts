import { can } from '@callboard/access'
import { unitSentenceOf } from '@callboard/notice'
import { allow } from '../../platform/context/allow.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { findRevision, findRevisions, type RevisionHead } from './revision.repository.js'

/** The revisions of a production, newest first. */
export async function readRevisions(ctx: Ctx, productionId: string): Promise<RevisionHead[]> {
  allow(ctx, 'see the office', productionId)
  return findRevisions(ctx, productionId)
}

/** One revision: what it changed, for whom, and who has answered; null when it is not there or not for the viewer. */
export async function readRevision(ctx: Ctx, revisionId: string) {
  const revision = await findRevision(ctx, revisionId)
  if (revision === null || !can(ctx.viewer, 'see the office', revision)) return null
  const { unitChanges, clock, notices, replaces, days, unchangedDays, totalDays, ...head } = revision
  return {
    head,
    productionId: head.productionId,
    replaces,
    unit: unitChanges.map((change) => unitSentenceOf(change, { clock: clock === 'h12' ? '12h' : '24h' })),
    unitChanges,
    days,
    unchangedDays,
    totalDays,
    notices,
  }
}
