import { allowed } from '../../platform/context/allow.js'
import { type Ctx, firstRow, organizationOf } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { plainText, wholeNumber } from '../../platform/input/plain-text.js'
import { boardsFollowLength } from '../schedule/index.js'
import { keptIntExt, keptLighting, lockScene, recordChange, type SceneView } from '../breakdown/index.js'
import { updateScene } from './scene.repository.js'

type Editable = Pick<SceneView, 'synopsis' | 'set' | 'eighths' | 'intExt' | 'lighting' | 'scriptDay' | 'unitId' | 'estimatedMinutes' | 'background'>

export type EditSceneInput = { readonly [Field in keyof Editable]?: Editable[Field] | null } & {
  readonly sceneId: string
  readonly expectedVersion: number
  readonly unitOpen?: boolean | null
}

export interface EditSceneAnswer {
  readonly kind: 'SceneSaved' | 'SceneChangedMeanwhile'
  readonly scene: SceneView
}

/** Changes a scene by hand; its strips take on a new length. Remembers what was changed, so that a later draft keeps it. */
export async function editScene(ctx: Ctx, input: EditSceneInput): Promise<EditSceneAnswer> {
  const scene = allowed(ctx, 'edit breakdown', await lockScene(ctx, input.sceneId))
  if (scene.version !== input.expectedVersion) return { kind: 'SceneChangedMeanwhile', scene }
  const changes = changesOf(scene, input, await unitOf(ctx, scene, input))
  const fields = Object.keys(changes) as (keyof Editable)[]
  if (fields.length === 0) return { kind: 'SceneSaved', scene }

  const editedFields = [...new Set([...scene.editedFields, ...fields])]
  await write(ctx, { ...scene, ...changes, editedFields, eighthsEstimated: scene.eighthsEstimated && changes.eighths === undefined })
  if (changes.eighths !== undefined) await boardsFollowLength(ctx, scene.productionId, { sceneId: scene.sceneId, eighths: changes.eighths })
  await recordChange(ctx, {
    operation: 'editScene', subject: `Scene ${scene.number || scene.heading}`, productionId: scene.productionId, entityId: scene.sceneId,
    facts: Object.fromEntries(fields.map((field) => [field, { before: scene[field], after: changes[field] }])),
  }, scene.version + 1)
  const saved = await lockScene(ctx, scene.sceneId)
  if (saved === null) throw new NotAllowed()
  return { kind: 'SceneSaved', scene: saved }
}

async function unitOf(ctx: Ctx, { productionId }: SceneView, { unitId, unitOpen }: EditSceneInput): Promise<Partial<Editable>> {
  if (unitOpen === true) return { unitId: null }
  if (unitId == null) return {}
  const unit = await firstRow(ctx, 'select 1 from unit where organization_id = $1 and production_id = $2 and unit_id = $3 for key share', [organizationOf(ctx), productionId, unitId])
  if (unit === null) throw new NotAllowed()
  return { unitId }
}

function changesOf(scene: SceneView, input: EditSceneInput, unit: Partial<Editable>): Partial<Editable> {
  const given: Partial<Editable> = {
    ...(input.synopsis == null ? {} : { synopsis: plainText('The synopsis', input.synopsis, { most: 4000, optional: true }) }),
    ...(input.set == null ? {} : { set: plainText('The set', input.set, { most: 1000 }) }),
    ...(input.eighths == null ? {} : { eighths: input.eighths }),
    ...(input.intExt == null ? {} : { intExt: input.intExt }),
    ...(input.lighting == null ? {} : { lighting: input.lighting }),
    ...(input.scriptDay == null ? {} : { scriptDay: plainText('The script day', input.scriptDay, { most: 20, optional: true }) }),
    ...(input.estimatedMinutes == null ? {} : { estimatedMinutes: wholeNumber('The estimated time', input.estimatedMinutes, 0, 2880) || null }),
    ...(input.background == null ? {} : { background: wholeNumber('The background', input.background, 0, 100_000) }),
    ...unit,
  }
  return Object.fromEntries(Object.entries(given).filter(([field, value]) => scene[field as keyof Editable] !== value))
}

function write(ctx: Ctx, scene: SceneView): Promise<void> {
  return updateScene(ctx, scene.sceneId, {
    ...scene,
    intExt: scene.intExt && keptIntExt(scene.intExt),
    lighting: scene.lighting && keptLighting(scene.lighting),
  })
}
