import type { ReadNeeds } from '../breakdown/index.js'
import { fingerprintOf, type Scene } from '@callboard/screenplay'
import { type Ctx, newId, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import type { KnownRow } from './known-scenes.js'
import type { PlannedScene } from './plan-takeover.js'
import { storyOrder } from './story-order.js'

type Written = Omit<KnownRow, 'number'> & { readonly number: string; readonly blocks: Scene['text'] }

/** Writes what was planned: scenes keep their identity, what people edited stays, those that are gone are marked. Gives what the written scenes need. */
export async function saveTakeover(ctx: Ctx, productionId: string, known: readonly KnownRow[], plan: readonly PlannedScene[]): Promise<readonly ReadNeeds[]> {
  const placed = plan.map((planned) => ({ ...planned, sceneId: planned.known?.sceneId ?? newId() }))
  const written = placed.flatMap(writtenOf)
  await writeScenes(ctx, productionId, written)
  await omitScenes(ctx, productionId, placed.filter(({ fate, known: row }) => fate === 'omitted' && row !== null).map(({ sceneId }) => sceneId))
  const inDraft = placed.filter(({ scene }) => scene !== null).map(({ sceneId }) => sceneId)
  await placeScenes(ctx, productionId, storyOrder(known.map(({ sceneId }) => sceneId), inDraft))
  return written
}

function writtenOf({ sceneId, known, scene, fields, fate }: PlannedScene & { readonly sceneId: string }): Written[] {
  if (scene === null || (known !== null && scene.omitted)) return []
  const edited = new Set(known?.editedFields ?? [])
  const { number, ...facts } = known === null ? firstFacts(scene) : { ...known, ...fields }
  return [
    {
      ...facts,
      sceneId,
      number: number ?? '',
      lighting: known !== null && edited.has('lighting') ? known.lighting : scene.lighting,
      eighthsEstimated: known !== null && edited.has('eighths') ? known.eighthsEstimated : scene.eighthsEstimated,
      elements: scene.elements,
      notes: scene.notes,
      blocks: scene.text,
      omitted: scene.omitted,
      editedFields: known?.editedFields ?? [],
      version: (known?.version ?? 0) + Number(fate !== 'unchanged'),
    },
  ]
}

function firstFacts(scene: Scene): Pick<KnownRow, 'number' | 'heading' | 'intExt' | 'set' | 'timeOfDay' | 'synopsis' | 'eighths' | 'characters' | 'fingerprint'> {
  const { number, heading, intExt, set, timeOfDay, synopsis, eighths, characters } = scene
  return { number, heading, intExt, set, timeOfDay, synopsis, eighths, characters, fingerprint: fingerprintOf(scene) }
}

async function writeScenes(ctx: Ctx, productionId: string, scenes: readonly Written[]): Promise<void> {
  await transactionOf(ctx).change(
    `insert into scene (organization_id, production_id, scene_id, number, heading, int_ext, set_name, time_of_day, lighting, synopsis, eighths,
       eighths_estimated, characters, elements, notes, blocks, fingerprint, omitted, edited_fields, version, position)
     select $1, $2, r."sceneId", r.number, r.heading, r."intExt", r.set, r."timeOfDay", r.lighting, r.synopsis, r.eighths, r."eighthsEstimated",
       array(select jsonb_array_elements_text(r.characters)), r.elements, array(select jsonb_array_elements_text(r.notes)), r.blocks, r.fingerprint,
       r.omitted, array(select jsonb_array_elements_text(r."editedFields")), r.version, 0
     from jsonb_to_recordset($3) as r ("sceneId" uuid, number text, heading text, "intExt" text, set text, "timeOfDay" text, lighting text, synopsis text,
       eighths int, "eighthsEstimated" boolean, characters jsonb, elements jsonb, notes jsonb, blocks jsonb, fingerprint text, omitted boolean,
       "editedFields" jsonb, version int)
     on conflict (organization_id, scene_id) do update set number = excluded.number, heading = excluded.heading, int_ext = excluded.int_ext,
       set_name = excluded.set_name, time_of_day = excluded.time_of_day, lighting = excluded.lighting, synopsis = excluded.synopsis,
       eighths = excluded.eighths, eighths_estimated = excluded.eighths_estimated, characters = excluded.characters, elements = excluded.elements,
       notes = excluded.notes, blocks = excluded.blocks, fingerprint = excluded.fingerprint, omitted = excluded.omitted, version = excluded.version`,
    [organizationOf(ctx), productionId, JSON.stringify(scenes)],
  )
}

async function omitScenes(ctx: Ctx, productionId: string, sceneIds: readonly string[]): Promise<void> {
  await transactionOf(ctx).change(
    'update scene set omitted = true, version = version + 1 where organization_id = $1 and production_id = $2 and scene_id = any($3)',
    [organizationOf(ctx), productionId, sceneIds],
  )
}

async function placeScenes(ctx: Ctx, productionId: string, sceneIds: readonly string[]): Promise<void> {
  await transactionOf(ctx).change(
    `update scene s set position = placed.position from unnest($3::uuid[]) with ordinality as placed (scene_id, position)
     where s.organization_id = $1 and s.production_id = $2 and s.scene_id = placed.scene_id and s.position <> placed.position`,
    [organizationOf(ctx), productionId, sceneIds],
  )
}
