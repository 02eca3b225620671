import type { Board } from '@callboard/schedule'
import { type Ctx, organizationOf, transactionOf } from '../../../platform/context/ctx.js'
import { DraftRow } from '../draft.entity.js'

export interface NewDraft {
  readonly draftId: string
  readonly productionId: string
  readonly unitId: string
  readonly name: string
  readonly board: Board
  readonly isCurrent: boolean
}

/** Writes a draft that was never edited. */
export async function insertDraft(ctx: Ctx, { draftId, productionId, unitId, name, board, isCurrent }: NewDraft): Promise<void> {
  const draft = { organizationId: organizationOf(ctx), draftId, productionId, unitId, name, board, isCurrent }
  await transactionOf(ctx).manager.insert(DraftRow, draft as object)
}
