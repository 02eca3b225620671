import { Args, Context, Mutation, Resolver } from '@nestjs/graphql'
import type { Ctx } from '../../platform/context/ctx.js'
import type { CategoryColour } from './category-colours.js'
import type { Element } from './element.js'
import { linkElements, type LinkElementsInput, unlinkElements } from './link-elements.js'
import { mergeElements, type MergeElementsAnswer, type MergeElementsInput } from './merge-elements.js'
import { removeElement, type RemoveElementAnswer, type RemoveElementInput, restoreElement } from './remove-element.js'
import { saveCategoryColour, type SaveCategoryColourInput } from './save-category-colour.js'
import { saveElement, type SaveElementAnswer, type SaveElementInput } from './save-element.js'
import { undoMergeElements, type UndoMergeElementsAnswer } from './undo-merge-elements.js'
import { addElementToScene, type AddElementToSceneInput, setSceneElement, type SetSceneElementAnswer, type SetSceneElementInput } from './scene-elements.js'

@Resolver()
export class ElementResolver {
  @Mutation('saveElement')
  saveElement(@Context() ctx: Ctx, @Args('input') input: SaveElementInput): Promise<SaveElementAnswer> {
    return saveElement(ctx, input)
  }

  @Mutation('mergeElements')
  mergeElements(@Context() ctx: Ctx, @Args('input') input: MergeElementsInput): Promise<MergeElementsAnswer> {
    return mergeElements(ctx, input)
  }

  @Mutation('undoMergeElements')
  undoMergeElements(@Context() ctx: Ctx, @Args('elementMergeId') elementMergeId: string): Promise<UndoMergeElementsAnswer> {
    return undoMergeElements(ctx, elementMergeId)
  }

  @Mutation('removeElement')
  removeElement(@Context() ctx: Ctx, @Args('input') input: RemoveElementInput): Promise<RemoveElementAnswer> {
    return removeElement(ctx, input)
  }

  @Mutation('restoreElement')
  restoreElement(@Context() ctx: Ctx, @Args('elementId') elementId: string): Promise<{ readonly element: Element }> {
    return restoreElement(ctx, elementId)
  }

  @Mutation('addElementToScene')
  addElementToScene(@Context() ctx: Ctx, @Args('input') input: AddElementToSceneInput): Promise<object> {
    return addElementToScene(ctx, input)
  }

  @Mutation('setSceneElement')
  setSceneElement(@Context() ctx: Ctx, @Args('input') input: SetSceneElementInput): Promise<SetSceneElementAnswer> {
    return setSceneElement(ctx, input)
  }

  @Mutation('linkElements')
  linkElements(@Context() ctx: Ctx, @Args('input') input: LinkElementsInput): Promise<{ readonly link: LinkElementsInput }> {
    return linkElements(ctx, input)
  }

  @Mutation('unlinkElements')
  unlinkElements(@Context() ctx: Ctx, @Args('input') input: LinkElementsInput): Promise<{ readonly link: LinkElementsInput }> {
    return unlinkElements(ctx, input)
  }

  @Mutation('saveCategoryColour')
  saveCategoryColour(@Context() ctx: Ctx, @Args('input') input: SaveCategoryColourInput): Promise<{ readonly categoryColours: readonly CategoryColour[] }> {
    return saveCategoryColour(ctx, input)
  }
}
