import { applyEdit, type Board, emptyBoard, matchScenes } from '@callboard/schedule'
import { writeAuditEntry } from '../../../platform/audit/write-audit-entry.js'
import { allowed } from '../../../platform/context/allow.js'
import { type Ctx, newId } from '../../../platform/context/ctx.js'
import { NotAllowed } from '../../../platform/errors/not-allowed.js'
import { plainText } from '../../../platform/input/plain-text.js'
import { type Draft, lockDraft } from '../draft.repository.js'
import { copyFlags } from '../flags/flag.repository.js'
import { lengthsOn } from '../follow/lengths-on.js'
import { lockUnit } from '../units/unit.repository.js'
import { type DraftHead, headOf } from './draft-head.repository.js'
import { insertDraft } from './insert-draft.js'

export interface CreateDraft {
  readonly unitId: string
  readonly name: string
  readonly copyOfDraftId?: string | null
}

/** Adds a draft to a unit: a copy of another of its drafts, or an empty one. */
export async function createDraft(ctx: Ctx, input: CreateDraft): Promise<{ draft: DraftHead }> {
  const unit = allowed(ctx, 'edit schedule', await lockUnit(ctx, input.unitId))
  const name = plainText('The name', input.name, { most: 100 })
  const source = await lockDraft(ctx, input.copyOfDraftId ?? unit.draftId)
  // Days and strips keep their identity in a copy: in another unit they would be two of the same.
  if (source?.unitId !== unit.unitId) throw new NotAllowed()

  const isCopy = input.copyOfDraftId != null
  const draftId = newId()
  await insertDraft(ctx, { ...unit, draftId, name, board: isCopy ? source.board : emptiedBoard(source), isCurrent: false })
  if (isCopy) await copyFlags(ctx, source.draftId, draftId)
  await writeAuditEntry(ctx, {
    operation: 'createDraft', subject: name, productionId: unit.productionId, entityId: draftId,
    facts: { unitId: unit.unitId, copyOfDraftId: isCopy ? source.draftId : null },
  })
  return { draft: await headOf(ctx, draftId) }
}

/** No days, and all scenes of the other draft in the boneyard. */
function emptiedBoard({ board }: Draft): Board {
  const scenes = [...lengthsOn(board)].map(([sceneId, eighths]) => ({ sceneId, eighths, stripId: newId() }))
  const answer = applyEdit(emptyBoard(), matchScenes(emptyBoard(), scenes))
  if (!answer.ok) throw new Error(`An empty board takes no scenes: ${JSON.stringify(answer.refusal)}`)
  return answer.value.board
}
