import { ACTIONS, type Action, can } from '@callboard/access'
import { wallTimeOf } from '@callboard/time'
import { type Ctx, nowOf, organizationOf, rows } from '../../platform/context/ctx.js'
import { productionsGivenTo } from '../../platform/context/productions-given-to.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import type { Production } from './production.repository.js'
import { PRODUCTIONS } from './production-sql.js'
import { type DaysStanding, type PublishedDay, standingOf } from './standing-of.js'

/** A production as the screens show it. */
export interface ProductionView extends Production {
  readonly units: readonly unknown[]
  readonly departments: readonly unknown[]
  readonly locations: readonly unknown[]
  readonly draftId: string
  readonly latestRevision: object | null
  readonly standing: DaysStanding & Counts
  readonly viewerCan: readonly Action[]
}

interface Counts {
  readonly concerned: number
  readonly answered: number
  readonly problems: number
  readonly people: number
  readonly scenes: number
}

interface Row extends Production, Counts {
  readonly units: unknown[]
  readonly departments: unknown[]
  readonly locations: unknown[]
  readonly draftId: string | null
  readonly latestRevision: object | null
  readonly days: PublishedDay[]
  /** Counts of the latest revision alone; the others are of the newest of every unit. */
  readonly ofLatest: Pick<Counts, 'concerned' | 'answered' | 'problems'>
}

/** Every production the viewer may see, next shoot day first. */
export async function productionsOf(ctx: Ctx): Promise<ProductionView[]> {
  const views = await viewsOf(ctx, null)
  return views.toSorted((a, b) => order(a) < order(b) ? -1 : Number(order(a) > order(b)))
}

/** One of them, or null. */
export async function productionOf(ctx: Ctx, productionId: string): Promise<ProductionView | null> {
  return (await viewsOf(ctx, productionId))[0] ?? null
}

/** One that was just written. */
export async function savedProduction(ctx: Ctx, productionId: string): Promise<ProductionView> {
  const view = await productionOf(ctx, productionId)
  if (view === null) throw new NotAllowed()
  return view
}

function order(view: ProductionView): string {
  return `${view.standing.nextDate ?? '9999'} ${view.title.toLowerCase()} ${view.productionId}`
}

async function viewsOf(ctx: Ctx, productionId: string | null): Promise<ProductionView[]> {
  const found = await rows<Row>(ctx, PRODUCTIONS, [organizationOf(ctx), productionsGivenTo(ctx), productionId])
  return found.filter((row) => can(ctx.viewer, 'see published schedule', { productionId: row.productionId })).map((row) => viewOf(ctx, row))
}

function viewOf(ctx: Ctx, { days, concerned, answered, problems, people, scenes, ofLatest, ...row }: Row): ProductionView {
  const standing = standingOf(days, wallTimeOf(nowOf(ctx), row.zone).date)
  const viewerCan = (Object.keys(ACTIONS) as Action[]).filter((action) => can(ctx.viewer, action, { productionId: row.productionId }))
  if (viewerCan.includes('see the office')) {
    const counts = { concerned, answered, problems }
    const latestRevision = row.latestRevision && { ...row.latestRevision, ...ofLatest }
    return { ...row, draftId: row.draftId ?? '', latestRevision, standing: { ...standing, ...counts, people, scenes }, viewerCan }
  }
  return { ...row, ...WITHOUT_OFFICE, latestRevision: row.latestRevision && { ...row.latestRevision, ...NO_ANSWERS }, standing: { ...standing, ...NO_COUNTS }, viewerCan }
}

const NO_ANSWERS = { concerned: 0, answered: 0, problems: 0 }
const NO_COUNTS: Counts = { ...NO_ANSWERS, people: 0, scenes: 0 }
/** Whoever does not see the office learns neither places nor departments, nor the draft. */
const WITHOUT_OFFICE = { units: [], departments: [], locations: [], draftId: '' }
