import type { Edit } from '@callboard/schedule'
import { type Ctx, firstRow, organizationOf } from '../../platform/context/ctx.js'

/** Something an edit names that is not of the draft's production. */
export type ForeignReference =
  | { readonly kind: 'UnknownLocation'; readonly locationId: string }
  | { readonly kind: 'UnknownScene'; readonly sceneId: string }
  | { readonly kind: 'UnknownPerson'; readonly personId: string }

/** The first location, scene or person the edit brings onto the board that the production does not have; null when it has them all. */
export async function findForeignReference(ctx: Ctx, productionId: string, edit: Edit): Promise<ForeignReference | null> {
  const named: Named = { locationId: new Set(), sceneId: new Set(), personId: new Set() }
  collect(edit, named)
  if (named.locationId.size + named.sceneId.size + named.personId.size === 0) return null
  const row = await firstRow<{ field: keyof Named; id: string }>(ctx, MISSING, [
    organizationOf(ctx), productionId, [...named.locationId], [...named.sceneId], [...named.personId],
  ])
  return row && refusalOf(row)
}

/** Ids come as text: what is no id at all is missing too. */
const MISSING = `
select 'locationId' as field, id from unnest($3::text[]) id
where not exists (select from location l where l.organization_id = $1 and l.production_id = $2 and l.location_id::text = lower(id))
union all
select 'sceneId', id from unnest($4::text[]) id
where not exists (select from scene s where s.organization_id = $1 and s.production_id = $2 and s.scene_id::text = lower(id))
union all
select 'personId', id from unnest($5::text[]) id
where not exists (select from person p where p.organization_id = $1 and p.production_id = $2 and p.person_id::text = lower(id))
limit 1`

type Named = Record<'locationId' | 'sceneId' | 'personId', Set<string>>

function collect(edit: Edit, named: Named): void {
  if (edit.kind === 'insertDay') keep(named.locationId, edit.day.locationId)
  if (edit.kind === 'changeDay') keep(named.locationId, edit.change.locationId)
  if (edit.kind === 'addScenes') for (const strip of edit.strips) keep(named.sceneId, strip.sceneId)
  if (edit.kind === 'setCall') keep(named.personId, edit.call && edit.personId)
  if (edit.kind === 'batch') for (const inner of edit.edits) collect(inner, named)
}

function keep(ids: Set<string>, id: string | null | undefined): void {
  if (id != null) ids.add(id)
}

function refusalOf({ field, id }: { readonly field: keyof Named; readonly id: string }): ForeignReference {
  if (field === 'locationId') return { kind: 'UnknownLocation', locationId: id }
  return field === 'sceneId' ? { kind: 'UnknownScene', sceneId: id } : { kind: 'UnknownPerson', personId: id }
}
