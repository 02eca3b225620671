import { type Ctx, organizationOf, transactionOf } from '../../platform/context/ctx.js'

/** Who plays whom from now on: these people play these characters and no others. A character moves to whoever is named last. */
export async function saveCharacters(ctx: Ctx, productionId: string, people: readonly { personId: string; characters: readonly string[] }[]): Promise<void> {
  const { change } = transactionOf(ctx)
  const players = new Map(people.flatMap(({ personId, characters }) => characters.map((name) => [name, personId] as const)))
  await change('delete from character where organization_id = $1 and production_id = $2 and (person_id = any($3) or name = any($4))', [
    organizationOf(ctx), productionId, people.map(({ personId }) => personId), [...players.keys()],
  ])
  await change(
    `insert into character (organization_id, production_id, name, person_id)
     select $1, $2, given.name, given.person_id from unnest($3::text[], $4::uuid[]) as given (name, person_id)`,
    [organizationOf(ctx), productionId, [...players.keys()], [...players.values()]],
  )
}

/** Says who plays one character; null for nobody. */
export async function castCharacterAs(ctx: Ctx, productionId: string, name: string, personId: string | null): Promise<void> {
  const { change } = transactionOf(ctx)
  const values = [organizationOf(ctx), productionId, name]
  if (personId === null) await change('delete from character where organization_id = $1 and production_id = $2 and name = $3', values)
  else {
    await change(
      `insert into character (organization_id, production_id, name, person_id) values ($1, $2, $3, $4)
       on conflict (organization_id, production_id, name) do update set person_id = excluded.person_id`,
      [...values, personId],
    )
  }
}

/** Names that turned out to be one character: who plays the one that goes plays the one that stays, unless somebody does already. */
export async function mergeCharacters(ctx: Ctx, productionId: string, names: ReadonlyMap<string, string>): Promise<void> {
  if (names.size === 0) return
  const { change } = transactionOf(ctx)
  const values = [organizationOf(ctx), productionId, [...names.keys()]]
  await change(
    `insert into character (organization_id, production_id, name, person_id)
     select c.organization_id, c.production_id, merged.stays, c.person_id
     from unnest($3::text[], $4::text[]) as merged (goes, stays)
     join character c on c.organization_id = $1 and c.production_id = $2 and c.name = merged.goes
     order by merged.goes on conflict (organization_id, production_id, name) do nothing`,
    [...values, [...names.values()]],
  )
  await change('delete from character where organization_id = $1 and production_id = $2 and name = any($3)', values)
}
