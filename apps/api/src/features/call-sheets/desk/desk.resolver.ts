import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { Ctx } from '../../../platform/context/ctx.js'
import { issueCallSheet, type IssueCallSheet, type IssueCallSheetAnswer } from './issue-call-sheet.js'
import { type PushAsked, readPushPreview } from './push-preview.js'
import { readSheetDesk } from './read-sheet-desk.js'
import { saveSheetDetails, type SaveSheetDetails, type SaveSheetDetailsAnswer } from './save-sheet-details.js'
import { removeSheetAttachment } from './sheet-attachments.js'
import { readSheetSettings, saveSheetSettings, type SaveSheetSettings, type SaveSheetSettingsAnswer, type SettingsAnswer } from './sheet-settings.js'
import { approveSheet, markSheetReady, type SheetStandingAnswer, type SheetVersion, withdrawSheet } from './stand-sheet.js'

@Resolver()
export class DeskResolver {
  @Query('sheetDesk')
  sheetDesk(@Context() ctx: Ctx, @Args('productionId') productionId: string, @Args('dayId') dayId: string): ReturnType<typeof readSheetDesk> {
    return readSheetDesk(ctx, productionId, dayId)
  }

  @Query('pushPreview')
  pushPreview(@Context() ctx: Ctx, @Args() asked: PushAsked): ReturnType<typeof readPushPreview> {
    return readPushPreview(ctx, asked)
  }

  @Query('sheetSettings')
  sheetSettings(@Context() ctx: Ctx, @Args('productionId') productionId: string): Promise<SettingsAnswer | null> {
    return readSheetSettings(ctx, productionId)
  }

  @Mutation('saveSheetSettings')
  saveSheetSettings(@Context() ctx: Ctx, @Args('input') input: SaveSheetSettings): Promise<SaveSheetSettingsAnswer> {
    return saveSheetSettings(ctx, input)
  }

  @Mutation('removeSheetAttachment')
  removeSheetAttachment(@Context() ctx: Ctx, @Args('sheetAttachmentId') sheetAttachmentId: string): Promise<{ readonly sheetAttachmentId: string }> {
    return removeSheetAttachment(ctx, sheetAttachmentId)
  }

  @Mutation('saveSheetDetails')
  saveSheetDetails(@Context() ctx: Ctx, @Args('input') input: SaveSheetDetails): Promise<SaveSheetDetailsAnswer> {
    return saveSheetDetails(ctx, input)
  }

  @Mutation('markSheetReady')
  markSheetReady(@Context() ctx: Ctx, @Args('input') input: SheetVersion): Promise<SheetStandingAnswer> {
    return markSheetReady(ctx, input)
  }

  @Mutation('approveSheet')
  approveSheet(@Context() ctx: Ctx, @Args('input') input: SheetVersion): Promise<SheetStandingAnswer> {
    return approveSheet(ctx, input)
  }

  @Mutation('withdrawSheet')
  withdrawSheet(@Context() ctx: Ctx, @Args('input') input: SheetVersion): Promise<SheetStandingAnswer> {
    return withdrawSheet(ctx, input)
  }

  @Mutation('issueCallSheet')
  issueCallSheet(@Context() ctx: Ctx, @Args('input') input: IssueCallSheet): Promise<IssueCallSheetAnswer> {
    return issueCallSheet(ctx, input)
  }
}
