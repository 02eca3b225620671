import { can } from '@callboard/access'
import { CAST } from '@callboard/schedule'
import { allowed } from '../../platform/context/allow.js'
import { type Ctx, firstRow, organizationOf } from '../../platform/context/ctx.js'
import { BREAKDOWN } from './breakdown.sql.js'
import { type CategoryColour, categoryColoursOf } from './category-colours.js'
import { DOOD } from './dood.sql.js'
import { findSceneText, type ScriptBlock } from './scene.repository.js'

interface Row {
  readonly productionId: string
  readonly categoryColours: Readonly<Record<string, string>>
}

/** What the scenes of a production need, and when it can be had; null when it is not there or not for the viewer. */
export async function breakdownOf(ctx: Ctx, productionId: string): Promise<(Omit<Row, 'categoryColours'> & { readonly categoryColours: readonly CategoryColour[] }) | null> {
  if (!can(ctx.viewer, 'see the office', { productionId })) return null
  const row = await firstRow<Row>(ctx, BREAKDOWN, [organizationOf(ctx), productionId])
  return row && { ...row, categoryColours: categoryColoursOf(row.categoryColours) }
}

/** What the Day out of Days is made of, besides the boards; null when it is not there or not for the viewer. */
export async function doodSourcesOf(ctx: Ctx, productionId: string): Promise<object | null> {
  if (!can(ctx.viewer, 'see the office', { productionId })) return null
  return firstRow<{ readonly productionId: string }>(ctx, DOOD, [organizationOf(ctx), productionId, CAST])
}

/** The words of one scene. */
export async function sceneTextOf(ctx: Ctx, sceneId: string): Promise<readonly ScriptBlock[]> {
  return allowed(ctx, 'see the office', await findSceneText(ctx, sceneId)).blocks
}
