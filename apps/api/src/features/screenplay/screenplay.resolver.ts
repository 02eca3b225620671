import { Args, Context, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql'
import type { Ctx } from '../../platform/context/ctx.js'
import type { SceneView } from '../breakdown/index.js'
import { acceptScreenplayImport, type AcceptAnswer, type AcceptInput } from './accept-screenplay-import.js'
import { castCharacter, type CastCharacterInput } from './cast-character.js'
import { discardScreenplayImport } from './discard-screenplay-import.js'
import { editScene, type EditSceneAnswer, type EditSceneInput } from './edit-scene.js'
import { charactersOf, scenesOf } from './read-breakdown.js'
import { type ImportMoved, importOf, importsOf, watchImport } from './read-imports.js'
import type { Character } from './scene.repository.js'
import type { ScreenplayImport } from './screenplay-import.repository.js'

@Resolver()
export class ScreenplayResolver {
  @Query('scenes')
  scenes(@Context() ctx: Ctx, @Args('productionId') productionId: string): Promise<SceneView[]> {
    return scenesOf(ctx, productionId)
  }

  @Query('characters')
  characters(@Context() ctx: Ctx, @Args('productionId') productionId: string): Promise<Character[]> {
    return charactersOf(ctx, productionId)
  }

  @Query('screenplayImport')
  screenplayImport(@Context() ctx: Ctx, @Args('screenplayImportId') screenplayImportId: string): Promise<ScreenplayImport | null> {
    return importOf(ctx, screenplayImportId)
  }

  @Query('screenplayImports')
  screenplayImports(@Context() ctx: Ctx, @Args('productionId') productionId: string): Promise<ScreenplayImport[]> {
    return importsOf(ctx, productionId)
  }

  @Mutation('acceptScreenplayImport')
  acceptScreenplayImport(@Context() ctx: Ctx, @Args('input') input: AcceptInput): Promise<AcceptAnswer> {
    return acceptScreenplayImport(ctx, input)
  }

  @Mutation('discardScreenplayImport')
  discardScreenplayImport(@Context() ctx: Ctx, @Args('screenplayImportId') screenplayImportId: string): Promise<{ screenplayImportId: string }> {
    return discardScreenplayImport(ctx, screenplayImportId)
  }

  @Mutation('editScene')
  editScene(@Context() ctx: Ctx, @Args('input') input: EditSceneInput): Promise<EditSceneAnswer> {
    return editScene(ctx, input)
  }

  @Mutation('castCharacter')
  castCharacter(@Context() ctx: Ctx, @Args('input') input: CastCharacterInput): Promise<{ character: Character }> {
    return castCharacter(ctx, input)
  }

  @Subscription('screenplayImportMoved', { resolve: (event: ImportMoved) => event })
  screenplayImportMoved(@Context() ctx: Ctx, @Args('screenplayImportId') screenplayImportId: string): Promise<AsyncIterableIterator<ImportMoved>> {
    return watchImport(ctx, screenplayImportId)
  }
}
