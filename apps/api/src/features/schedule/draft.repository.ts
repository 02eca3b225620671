import type { Board, Edit } from '@callboard/schedule'
import type { Member } from '@callboard/access'
import { type Ctx, firstRow, nowOf, organizationOf, rows, transactionOf } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { DraftEditRow } from './draft.entity.js'

export interface Draft {
  readonly draftId: string
  readonly productionId: string
  readonly unitId: string
  readonly name: string
  readonly version: number
  readonly publishedVersion: number | null
  readonly board: Board
}

export interface NumberedEdit {
  readonly version: number
  readonly clientEditId: string
  readonly edit: Edit
  readonly inverse: Edit
  readonly author: string
  readonly at: Date
}

const DRAFT = `select draft_id as "draftId", production_id as "productionId", unit_id as "unitId", name, version,
  published_version as "publishedVersion", board from draft`
const EDIT = 'select version, client_edit_id as "clientEditId", edit, inverse, author, at from draft_edit'

export function findDraft(ctx: Ctx, draftId: string): Promise<Draft | null> {
  return firstRow<Draft>(ctx, `${DRAFT} where organization_id = $1 and draft_id = $2`, [organizationOf(ctx), draftId])
}

/** The production's draft, its row locked until the transaction ends. */
export function lockDraftOf(ctx: Ctx, productionId: string): Promise<Draft | null> {
  return firstRow<Draft>(ctx, `${DRAFT} where organization_id = $1 and production_id = $2 order by draft_id limit 1 for update`, [organizationOf(ctx), productionId])
}

/** The draft, its row locked: edits and publications of one draft wait for each other. */
export function lockDraft(ctx: Ctx, draftId: string): Promise<Draft | null> {
  return firstRow<Draft>(ctx, `${DRAFT} where organization_id = $1 and draft_id = $2 for update`, [organizationOf(ctx), draftId])
}

export function findEditByClientId(ctx: Ctx, draftId: string, clientEditId: string): Promise<NumberedEdit | null> {
  return firstRow<NumberedEdit>(ctx, `${EDIT} where organization_id = $1 and draft_id = $2 and client_edit_id = $3`, [
    organizationOf(ctx), draftId, clientEditId,
  ])
}

const MOST_EDITS = 500

export function findEditsAfter(ctx: Ctx, draftId: string, version: number): Promise<NumberedEdit[]> {
  return rows<NumberedEdit>(ctx, `${EDIT} where organization_id = $1 and draft_id = $2 and version > $3 order by version limit $4`, [
    organizationOf(ctx), draftId, version, MOST_EDITS,
  ])
}

export interface EditToSave {
  readonly clientEditId: string
  readonly edit: Edit
  readonly inverse: Edit
  readonly board: Board
}

/** Writes the edit under the draft's next version together with the board it makes. */
export async function saveEdit(ctx: Ctx, draft: Draft, edit: EditToSave): Promise<NumberedEdit> {
  const transaction = transactionOf(ctx)
  const numbered: NumberedEdit = {
    version: draft.version + 1,
    clientEditId: edit.clientEditId,
    edit: edit.edit,
    inverse: edit.inverse,
    author: await nameOf(ctx),
    at: new Date(nowOf(ctx)),
  }
  const changed = await transaction.change(
    'update draft set board = $4, version = $5 where organization_id = $1 and draft_id = $2 and version = $3',
    [organizationOf(ctx), draft.draftId, draft.version, JSON.stringify(edit.board), numbered.version],
  )
  if (changed !== 1) throw new Error('The locked draft changed its version')
  await transaction.manager.insert(DraftEditRow, {
    organizationId: organizationOf(ctx),
    draftId: draft.draftId,
    accountId: memberOf(ctx).accountId,
    ...numbered,
  } as object)
  return numbered
}

function memberOf(ctx: Ctx): Member {
  if (ctx.viewer.kind !== 'member') throw new NotAllowed()
  return ctx.viewer
}

async function nameOf(ctx: Ctx): Promise<string> {
  const row = await firstRow<{ name: string }>(ctx, 'select name from account where account_id = $1', [memberOf(ctx).accountId])
  return row?.name ?? ''
}
