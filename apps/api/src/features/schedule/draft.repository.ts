import { type Board, canonicalBoard, type Edit } from '@callboard/schedule'
import { type Ctx, firstRow, nowOf, organizationOf, rows, transactionOf } from '../../platform/context/ctx.js'
import { authorOf, memberOf } from './author-of.js'
import { DraftEditRow } from './draft.entity.js'

export type UnitKind = 'main' | 'second' | 'splinter'

export interface Draft {
  readonly draftId: string
  readonly productionId: string
  readonly unitId: string
  readonly unitName: string
  readonly unitKind: UnitKind
  readonly name: string
  readonly isCurrent: boolean
  readonly version: number
  readonly publishedVersion: number | null
  readonly flagsVersion: number
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

const COLUMNS = `d.draft_id as "draftId", d.production_id as "productionId", d.unit_id as "unitId", u.name as "unitName", u.kind as "unitKind",
  d.name, d.current as "isCurrent", d.version, d.published_version as "publishedVersion", d.flags_version as "flagsVersion", d.board`
const FROM = `from draft d join unit u on u.organization_id = d.organization_id and u.unit_id = d.unit_id
  where d.organization_id = $1 and d.removed_at is null`
const DRAFT = `select ${COLUMNS} ${FROM}`
const FLAGS = `(select coalesce(json_agg(json_build_object('key', f.key, 'reason', f.reason, 'author', f.author, 'at', f.at) order by f.at, f.key), '[]')
  from acknowledged_flag f where f.organization_id = $1 and f.draft_id = d.draft_id) as "acknowledgedFlags"`
const EDIT = 'select version, client_edit_id as "clientEditId", edit, inverse, author, at from draft_edit'

/** A draft with the red flags somebody takes responsibility for. */
export interface FlaggedDraft extends Draft {
  readonly acknowledgedFlags: readonly object[]
}

export async function findDraft(ctx: Ctx, draftId: string): Promise<FlaggedDraft | null> {
  const draft = await firstRow<FlaggedDraft & Row>(ctx, `select ${COLUMNS}, ${FLAGS} ${FROM} and d.draft_id = $2`, [organizationOf(ctx), draftId])
  return draft && whole(draft)
}

/** The current draft of each unit of a production, the main unit's first, the others by name. */
export async function findCurrentDrafts(ctx: Ctx, productionId: string): Promise<FlaggedDraft[]> {
  const drafts = await rows<FlaggedDraft & Row>(
    ctx,
    `select ${COLUMNS}, ${FLAGS} ${FROM} and d.production_id = $2 and d.current order by u.kind <> 'main', lower(u.name), u.unit_id`,
    [organizationOf(ctx), productionId],
  )
  return drafts.map(whole)
}

/** What an event about a draft says, and whom it may reach. */
export interface DraftStanding {
  readonly draftId: string
  readonly productionId: string
  readonly version: number
  readonly flagsVersion: number
  /** Whether it is the one of its unit that is worked on. */
  readonly isCurrent: boolean
}

const STANDING = 'draft_id as "draftId", production_id as "productionId", version, flags_version as "flagsVersion", current as "isCurrent"'

/** The draft without its board. */
export function findDraftStanding(ctx: Ctx, draftId: string): Promise<DraftStanding | null> {
  return firstRow<DraftStanding & Row>(
    ctx,
    `select ${STANDING} from draft where organization_id = $1 and draft_id = $2 and removed_at is null`,
    [organizationOf(ctx), draftId],
  )
}

/** The current draft of a unit, without its board. */
export function findCurrentStanding(ctx: Ctx, unitId: string): Promise<DraftStanding | null> {
  return firstRow<DraftStanding & Row>(ctx, `select ${STANDING} from draft where organization_id = $1 and unit_id = $2 and current`, [organizationOf(ctx), unitId])
}

/** The current draft of each unit of a production, the main unit's first, their rows locked until the transaction ends. */
export async function lockCurrentDrafts(ctx: Ctx, productionId: string): Promise<Draft[]> {
  const drafts = await rows<Draft & Row>(
    ctx,
    `${DRAFT} and d.production_id = $2 and d.current order by d.draft_id for update of d`,
    [organizationOf(ctx), productionId],
  )
  return drafts.map(whole).toSorted((a, b) => Number(b.unitKind === 'main') - Number(a.unitKind === 'main'))
}

/** The draft, its row locked: edits and publications of one draft wait for each other. */
export async function lockDraft(ctx: Ctx, draftId: string): Promise<Draft | null> {
  const draft = await firstRow<Draft & Row>(ctx, `${DRAFT} and d.draft_id = $2 for update of d`, [organizationOf(ctx), draftId])
  return draft && whole(draft)
}

/** The production of a draft, its row locked: publications of all units of a production wait for each other. Locked before the draft. */
export function lockProductionOfDraft(ctx: Ctx, draftId: string): Promise<{ readonly productionId: string } | null> {
  return firstRow(
    ctx,
    `select p.production_id as "productionId" from production p join draft d on d.organization_id = p.organization_id and d.production_id = p.production_id
     where p.organization_id = $1 and d.draft_id = $2 for no key update of p`,
    [organizationOf(ctx), draftId],
  )
}

/** Boards were kept before days had types and strips locks. */
function whole<Kept extends Draft>(draft: Kept): Kept {
  return { ...draft, board: canonicalBoard(draft.board) }
}

type Row = { [column: string]: unknown }

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
    author: await authorOf(ctx),
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
