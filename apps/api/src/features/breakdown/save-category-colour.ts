import { allowed } from '../../platform/context/allow.js'
import { type Ctx, firstRow, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { findProduction } from '../productions/index.js'
import { type CategoryColour, categoryColoursOf } from './category-colours.js'
import { categoryOf } from './element-facts.js'
import { recordChange } from './record-change.js'

export interface SaveCategoryColourInput {
  readonly productionId: string
  readonly category: string
  readonly colour?: string | null
}

const SET = `update production set category_colours = case when $4::text is null then category_colours - $3::text else category_colours || jsonb_build_object($3::text, $4::text) end
where organization_id = $1 and production_id = $2`

/** Gives a category a colour of the production's own, or its usual one back. One category is one key: two people colouring two categories at once both succeed. */
export async function saveCategoryColour(ctx: Ctx, input: SaveCategoryColourInput): Promise<{ readonly categoryColours: readonly CategoryColour[] }> {
  const { productionId } = allowed(ctx, 'edit breakdown', await findProduction(ctx, input.productionId))
  const [category, colour] = [categoryOf(input.category), input.colour ?? null]
  if (colour !== null && !/^#[0-9A-Fa-f]{6}$/.test(colour)) throw new InvalidInput('A colour is written as # and six hexadecimal digits.')
  await transactionOf(ctx).change(SET, [organizationOf(ctx), productionId, category, colour])
  await recordChange(ctx, { operation: 'saveCategoryColour', subject: category, productionId, entityId: productionId, facts: { colour } })
  const saved = await firstRow<{ own: Record<string, string> }>(ctx, 'select category_colours as own from production where organization_id = $1 and production_id = $2', [
    organizationOf(ctx), productionId,
  ])
  return { categoryColours: categoryColoursOf(saved?.own ?? {}) }
}
