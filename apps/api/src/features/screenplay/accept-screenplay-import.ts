import { allowed } from '../../platform/context/allow.js'
import { type Ctx, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import { InvalidInput } from '../../platform/errors/invalid-input.js'
import { recordChange, rememberMerges, takeOverElements } from '../breakdown/index.js'
import { lockProduction } from '../productions/index.js'
import { boardsFollowScenes } from '../schedule/index.js'
import { announceImport } from './import-moved.js'
import { importedScene } from './imported-scene.js'
import { findKnownScenes, type KnownScenes } from './known-scenes.js'
import { type Merge, mergedNames } from './merge-characters.js'
import { planTakeover, type PlannedScene, type SceneFate } from './plan-takeover.js'
import { saveTakeover } from './save-takeover.js'
import { lockScenes } from './scene.repository.js'
import { endImport, findReadScenes, type HeldImport, type ImportState, lockImport, saveComparison } from './screenplay-import.repository.js'

export interface AcceptInput {
  readonly screenplayImportId: string
  readonly merges: readonly Merge[]
}

export type AcceptAnswer =
  | ({ readonly kind: 'ScreenplayAccepted'; readonly screenplayImportId: string } & Record<SceneFate, number>)
  | { readonly kind: 'ScreenplayImportNotReady'; readonly state: ImportState }
  | { readonly kind: 'ScreenplayChangedMeanwhile'; readonly screenplayImportId: string }

const MOST_MERGES = 500

/** Takes over what an import read, if nobody changed the scenes since it was compared; the board follows. */
export async function acceptScreenplayImport(ctx: Ctx, { screenplayImportId, merges }: AcceptInput): Promise<AcceptAnswer> {
  const held = allowed(ctx, 'import screenplay', await lockImport(ctx, screenplayImportId))
  if (held.state !== 'ready') return { kind: 'ScreenplayImportNotReady', state: held.state }
  if (merges.length > MOST_MERGES) throw new InvalidInput(`At most ${MOST_MERGES} names can be merged at a time.`)

  await lockProduction(ctx, held.productionId)
  await lockScenes(ctx, held.productionId)
  const known = await findKnownScenes(transactionOf(ctx), organizationOf(ctx), held.productionId)
  if (known.state !== held.comparedWith) return compareAgain(ctx, held, known)

  const plan = planTakeover(known.scenes, await findReadScenes(ctx, screenplayImportId))
  const needs = await saveTakeover(ctx, held.productionId, known.scenes, plan)
  await rememberMerges(ctx, held.productionId, mergedNames(merges))
  await takeOverElements(ctx, held.productionId, needs)
  await boardsFollowScenes(ctx, held.productionId)
  return accepted(ctx, held, plan)
}

async function compareAgain(ctx: Ctx, { screenplayImportId }: HeldImport, known: KnownScenes): Promise<AcceptAnswer> {
  const plan = planTakeover(known.scenes, await findReadScenes(ctx, screenplayImportId))
  await saveComparison(ctx, screenplayImportId, known.state, plan.map(importedScene))
  return { kind: 'ScreenplayChangedMeanwhile', screenplayImportId }
}

async function accepted(ctx: Ctx, { screenplayImportId, productionId, fileName }: HeldImport, plan: readonly PlannedScene[]): Promise<AcceptAnswer> {
  const counts = { added: 0, changed: 0, unchanged: 0, omitted: 0 }
  for (const { fate } of plan) counts[fate] += 1
  await endImport(ctx, screenplayImportId, 'accepted')
  await recordChange(ctx, { operation: 'acceptScreenplayImport', subject: fileName, productionId, entityId: screenplayImportId, facts: counts })
  await announceImport(transactionOf(ctx), { organizationId: organizationOf(ctx), screenplayImportId, state: 'accepted', progress: 100 })
  return { kind: 'ScreenplayAccepted', screenplayImportId, ...counts }
}
