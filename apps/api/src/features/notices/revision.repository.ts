import type { DayChange, RevisionDay } from '@callboard/notice'
import { type Ctx, firstRow, organizationOf, rows } from '../../platform/context/ctx.js'
import { NEWEST_REVISION, REVISION, REVISIONS_OF_PRODUCTION } from './revision.sql.js'

export interface RevisionHead {
  readonly revisionId: string
  readonly unitName: string | null
  readonly productionId: string
  readonly number: number
  readonly colour: string
  readonly tint: string
  readonly reason: string
  readonly publishedAt: Date
  readonly publishedBy: string
  readonly concerned: number
  readonly answered: number
  readonly problems: number
}

export interface RevisionRow extends RevisionHead {
  readonly replaces: string | null
  readonly unitChanges: readonly DayChange[]
  readonly days: readonly RevisionDay[]
  readonly unchangedDays: number
  readonly totalDays: number
  readonly clock: 'h24' | 'h12'
  readonly notices: readonly object[]
}

export function findRevisions(ctx: Ctx, productionId: string): Promise<RevisionHead[]> {
  return rows<RevisionHead>(ctx, REVISIONS_OF_PRODUCTION, [organizationOf(ctx), productionId])
}

export function findNewestRevision(ctx: Ctx, productionId: string): Promise<RevisionHead | null> {
  return firstRow<RevisionHead>(ctx, NEWEST_REVISION, [organizationOf(ctx), productionId])
}

export function findRevision(ctx: Ctx, revisionId: string): Promise<RevisionRow | null> {
  return firstRow<RevisionRow>(ctx, REVISION, [organizationOf(ctx), revisionId])
}
