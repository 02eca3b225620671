import { allowed } from '../../platform/context/allow.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { findProduction } from '../productions/index.js'
import { findScenes, type SceneView } from '../breakdown/index.js'
import { type Character, findCharacters } from './scene.repository.js'

/** The scenes of a production, omitted ones too. */
export async function scenesOf(ctx: Ctx, productionId: string): Promise<SceneView[]> {
  allowed(ctx, 'see the office', await findProduction(ctx, productionId))
  return findScenes(ctx, productionId)
}

/** The speaking characters of a production. */
export async function charactersOf(ctx: Ctx, productionId: string): Promise<Character[]> {
  allowed(ctx, 'see the office', await findProduction(ctx, productionId))
  return findCharacters(ctx, productionId, null)
}
