import { writeAuditEntry } from '../../platform/audit/write-audit-entry.js'
import { allowed } from '../../platform/context/allow.js'
import type { Ctx } from '../../platform/context/ctx.js'
import { NotAllowed } from '../../platform/errors/not-allowed.js'
import { plainText } from '../../platform/input/plain-text.js'
import { boardFollowsLength } from './board-follows.js'
import { keptIntExt, keptLighting, type SceneView } from './scene.js'
import { lockScene, updateScene } from './scene.repository.js'

type Editable = Pick<SceneView, 'synopsis' | 'set' | 'eighths' | 'intExt' | 'lighting'>

export type EditSceneInput = { readonly [Field in keyof Editable]?: Editable[Field] | null } & {
  readonly sceneId: string
  readonly expectedVersion: number
}

export interface EditSceneAnswer {
  readonly kind: 'SceneSaved' | 'SceneChangedMeanwhile'
  readonly scene: SceneView
}

/** Changes a scene by hand; its strips take on a new length. Remembers what was changed, so that a later draft keeps it. */
export async function editScene(ctx: Ctx, input: EditSceneInput): Promise<EditSceneAnswer> {
  const scene = allowed(ctx, 'edit breakdown', await lockScene(ctx, input.sceneId))
  if (scene.version !== input.expectedVersion) return { kind: 'SceneChangedMeanwhile', scene }
  const changes = changesOf(scene, input)
  const fields = Object.keys(changes) as (keyof Editable)[]
  if (fields.length === 0) return { kind: 'SceneSaved', scene }

  const editedFields = [...new Set([...scene.editedFields, ...fields])]
  await write(ctx, { ...scene, ...changes, editedFields, eighthsEstimated: scene.eighthsEstimated && changes.eighths === undefined })
  if (changes.eighths !== undefined) await boardFollowsLength(ctx, scene.productionId, { sceneId: scene.sceneId, eighths: changes.eighths })
  await writeAuditEntry(ctx, {
    operation: 'editScene', subject: `Scene ${scene.number || scene.heading}`, productionId: scene.productionId, entityId: scene.sceneId,
    facts: Object.fromEntries(fields.map((field) => [field, { before: scene[field], after: changes[field] }])),
  })
  const saved = await lockScene(ctx, scene.sceneId)
  if (saved === null) throw new NotAllowed()
  return { kind: 'SceneSaved', scene: saved }
}

function changesOf(scene: SceneView, input: EditSceneInput): Partial<Editable> {
  const given: Partial<Editable> = {
    ...(input.synopsis == null ? {} : { synopsis: plainText('The synopsis', input.synopsis, { most: 4000, optional: true }) }),
    ...(input.set == null ? {} : { set: plainText('The set', input.set, { most: 1000 }) }),
    ...(input.eighths == null ? {} : { eighths: input.eighths }),
    ...(input.intExt == null ? {} : { intExt: input.intExt }),
    ...(input.lighting == null ? {} : { lighting: input.lighting }),
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
