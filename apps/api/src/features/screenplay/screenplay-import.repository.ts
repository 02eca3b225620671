import type { Scene } from '@callboard/screenplay'
import { type Ctx, firstRow, organizationOf, rows, transactionOf } from '../../platform/context/ctx.js'
import type { ImportedScene } from './imported-scene.js'

export type ImportState = 'queued' | 'reading' | 'ready' | 'refused' | 'accepted' | 'discarded'

/** An import as the contract shows it. */
export interface ScreenplayImport {
  readonly screenplayImportId: string
  readonly productionId: string
  readonly fileName: string
  readonly state: ImportState
  readonly progress: number
  readonly refusal: string | null
  readonly format: string | null
  readonly title: string | null
  readonly scenes: readonly ImportedScene[]
  readonly warnings: readonly object[]
  readonly mergeOffers: readonly object[]
  readonly createdAt: Date
}

const IMPORT = `select screenplay_import_id as "screenplayImportId", production_id as "productionId", file_name as "fileName", state, progress, refusal,
  screenplay ->> 'format' as format, screenplay ->> 'title' as title, coalesce(comparison, '[]') as scenes,
  coalesce(screenplay -> 'warnings', '[]') as warnings, coalesce(screenplay -> 'mergeOffers', '[]') as "mergeOffers", created_at as "createdAt"
from screenplay_import`
const MOST_LISTED = 20

export function findImport(ctx: Ctx, screenplayImportId: string): Promise<ScreenplayImport | null> {
  return firstRow<ScreenplayImport>(ctx, `${IMPORT} where organization_id = $1 and screenplay_import_id = $2`, [organizationOf(ctx), screenplayImportId])
}

/** The newest imports of a production. */
export function findImports(ctx: Ctx, productionId: string): Promise<ScreenplayImport[]> {
  return rows<ScreenplayImport>(ctx, `${IMPORT} where organization_id = $1 and production_id = $2 order by created_at desc, screenplay_import_id limit $3`, [
    organizationOf(ctx), productionId, MOST_LISTED,
  ])
}

export interface HeldImport {
  readonly screenplayImportId: string
  readonly productionId: string
  readonly fileName: string
  readonly state: ImportState
  readonly comparedWith: string | null
}

/** An import, held until the end of the transaction; or null. */
export function lockImport(ctx: Ctx, screenplayImportId: string): Promise<HeldImport | null> {
  return firstRow<HeldImport>(
    ctx,
    `select screenplay_import_id as "screenplayImportId", production_id as "productionId", file_name as "fileName", state, compared_with as "comparedWith"
     from screenplay_import where organization_id = $1 and screenplay_import_id = $2 for update`,
    [organizationOf(ctx), screenplayImportId],
  )
}

/** The scenes an import read. */
export async function findReadScenes(ctx: Ctx, screenplayImportId: string): Promise<readonly Scene[]> {
  const found = await firstRow<{ scenes: Scene[] | null }>(
    ctx,
    "select screenplay -> 'scenes' as scenes from screenplay_import where organization_id = $1 and screenplay_import_id = $2",
    [organizationOf(ctx), screenplayImportId],
  )
  return found?.scenes ?? []
}

export async function saveComparison(ctx: Ctx, screenplayImportId: string, state: string, comparison: readonly ImportedScene[]): Promise<void> {
  await transactionOf(ctx).change('update screenplay_import set compared_with = $3, comparison = $4 where organization_id = $1 and screenplay_import_id = $2', [
    organizationOf(ctx), screenplayImportId, state, JSON.stringify(comparison),
  ])
}

/** Ends an import; what was read is in the scenes by now, or not wanted. */
export async function endImport(ctx: Ctx, screenplayImportId: string, state: 'accepted' | 'discarded'): Promise<void> {
  await transactionOf(ctx).change(
    `update screenplay_import set state = $3, bytes = null, screenplay = screenplay - 'scenes', leased_until = null,
       comparison = case when $3 = 'accepted' then comparison end
     where organization_id = $1 and screenplay_import_id = $2`,
    [organizationOf(ctx), screenplayImportId, state],
  )
}
