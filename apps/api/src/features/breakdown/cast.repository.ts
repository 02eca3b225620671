import { CAST } from '@callboard/schedule'
import { type Ctx, organizationOf, transactionOf } from '../../platform/context/ctx.js'

/** Somebody and the parts they play, as folded names. */
export interface Player {
  readonly personId: string
  readonly characters: readonly string[]
}

/** Who plays whom from now on: these people play these characters and no others. A character moves to whoever is named last. */
export async function saveCharacters(ctx: Ctx, productionId: string, people: readonly Player[]): Promise<void> {
  const players = new Map(people.flatMap(({ personId, characters }) => characters.map((name) => [name, personId] as const)))
  const names = [...players.keys()]
  const scope = [organizationOf(ctx), productionId, CAST]
  const personIds = people.map(({ personId }) => personId)
  const { change } = transactionOf(ctx)
  await change(
    `update element set person_id = null, version = version + 1
     where organization_id = $1 and production_id = $2 and category = $3 and person_id = any($4) and not (name_folded = any($5) or aliases && $5)`,
    [...scope, personIds, names],
  )
  await change(INSERT_MISSING, [...scope, names])
  await change(ASSIGN, [...scope, names, [...players.values()]])
  await change(DROP_UNUSED, scope)
  await change(NUMBER_FIRST, [...scope, personIds])
}

const INSERT_MISSING = `
insert into element (organization_id, element_id, production_id, category, name, name_folded)
select $1, gen_random_uuid(), $2, $3, given.name, given.name from unnest($4::text[]) as given (name)
where not exists (
  select 1 from element e where e.organization_id = $1 and e.production_id = $2 and e.category = $3
    and (e.name_folded = given.name or given.name = any (e.aliases)))`

const ASSIGN = `
update element e set person_id = given.person_id, removed_at = null, version = e.version + 1
from unnest($4::text[], $5::uuid[]) as given (name, person_id)
where e.organization_id = $1 and e.production_id = $2 and e.category = $3 and (e.name_folded = given.name or given.name = any (e.aliases))
  and (e.person_id is distinct from given.person_id or e.removed_at is not null)`

/** A part nobody plays, in no scene and with nothing known of it, was a name somebody typed. */
const DROP_UNUSED = `
delete from element e
where e.organization_id = $1 and e.production_id = $2 and e.category = $3 and e.person_id is null and e.board_id is null and e.version > 1
  and not exists (select 1 from scene_element x where x.organization_id = $1 and x.element_id = e.element_id)
  and not exists (select 1 from availability x where x.organization_id = $1 and x.element_id = e.element_id)
  and not exists (select 1 from element_event x where x.organization_id = $1 and x.element_id = e.element_id)
  and not exists (select 1 from element_link x where x.organization_id = $1 and e.element_id in (x.element_id, x.linked_element_id))`

/** A cast number stands for a part: unless one of theirs has the person's number, or somebody else's, their first part takes it. */
const NUMBER_FIRST = `
update element e set board_id = q.cast_number, version = e.version + 1
from person q
where e.organization_id = $1 and e.production_id = $2 and e.category = $3 and q.organization_id = $1 and q.production_id = $2
  and q.person_id = any($4) and q.cast_number is not null and q.removed_at is null
  and e.element_id = (
    select f.element_id from element f
    where f.organization_id = $1 and f.category = $3 and f.person_id = q.person_id and f.removed_at is null
    order by length(f.board_id), f.board_id, f.name limit 1)
  and not exists (
    select 1 from element o
    where o.organization_id = $1 and o.production_id = $2 and o.category = $3 and o.board_id = q.cast_number and o.removed_at is null)`

/** Says who plays one part; null for nobody. */
export async function castCharacterAs(ctx: Ctx, productionId: string, elementId: string, personId: string | null): Promise<void> {
  const { change } = transactionOf(ctx)
  await change(
    'update element set person_id = $4, version = version + 1 where organization_id = $1 and production_id = $2 and element_id = $3 and person_id is distinct from $4',
    [organizationOf(ctx), productionId, elementId, personId],
  )
  if (personId !== null) await change(NUMBER_FIRST, [organizationOf(ctx), productionId, CAST, [personId]])
}
