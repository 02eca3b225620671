import { can } from '@callboard/access'
import type { Ctx } from '../../platform/context/ctx.js'
import { findNewestRevision, type RevisionHead } from '../notices/index.js'
import { findNewestSnapshot, findOwnPersonId, type SnapshotKey } from './call-sheet.repository.js'

export interface Published {
  readonly revision: RevisionHead
  readonly snapshot: unknown
}

/** What was published for the viewer: their own calls when they are a person of the production, else the plan. */
export async function readPublished(ctx: Ctx, productionId: string): Promise<Published | null> {
  if (ctx.viewer.kind !== 'member' || !can(ctx.viewer, 'see published schedule', { productionId })) return null
  const revision = await findNewestRevision(ctx, productionId)
  if (revision === null) return null
  const personId = await findOwnPersonId(ctx, ctx.viewer.membershipId, productionId)
  if (personId === null && ctx.viewer.role === 'crew') return null
  const key: SnapshotKey = personId === null
    ? { productionId, audience: 'client', subjectId: productionId }
    : { productionId, audience: 'person', subjectId: personId }
  const snapshot = await findNewestSnapshot(ctx, key)
  return snapshot === null ? null : { revision: can(ctx.viewer, 'see the office') ? revision : withoutAnswers(revision), snapshot }
}

/** How others have answered is the office's business. */
function withoutAnswers(revision: RevisionHead): RevisionHead {
  return { ...revision, concerned: 0, answered: 0, problems: 0 }
}
