import { CAST } from '@callboard/schedule'
import { type Ctx, firstRow, newId, organizationOf, transactionOf } from '../../platform/context/ctx.js'
import { foldCharacter } from './fold-character.js'
import { mergeInto } from './merge.repository.js'

/** What a screenplay says one scene needs. */
export interface ReadNeeds {
  readonly sceneId: string
  readonly characters: readonly string[]
  readonly elements: readonly { readonly category: string; readonly label: string }[]
}

/** Tags that say something of the scene itself rather than of what it needs. */
const ABOUT_THE_SCENE = new Set(['Synopsis', 'Notes', 'Script Day', 'Unit', 'Comments'])
const MOST_NAME = 200

/** Makes what a screenplay names elements of its scenes. What people put into a scene or took out of it stays as they left it. */
export async function takeOverElements(ctx: Ctx, productionId: string, scenes: readonly ReadNeeds[]): Promise<void> {
  const needs = scenes.flatMap(needsOf)
  const values = [organizationOf(ctx), productionId, JSON.stringify(needs)]
  const { change } = transactionOf(ctx)
  await change(INSERT_ELEMENTS, values)
  await change(TAKE_AWAY, [...values, scenes.map(({ sceneId }) => sceneId)])
  await change(PUT_IN, values)
  const scriptDays = scenes.flatMap(scriptDayOf)
  await change(SET_SCRIPT_DAYS, [organizationOf(ctx), productionId, scriptDays.map(({ sceneId }) => sceneId), scriptDays.map(({ day }) => day)])
}

function scriptDayOf({ sceneId, elements }: ReadNeeds): { readonly sceneId: string; readonly day: string }[] {
  const day = elements.find(({ category }) => category === 'Script Day')?.label.trim().slice(0, 20)
  return day ? [{ sceneId, day }] : []
}

interface Need {
  readonly sceneId: string
  readonly category: string
  readonly name: string
  readonly folded: string
}

function needsOf({ sceneId, characters, elements }: ReadNeeds): Need[] {
  const cast = characters.map((label) => ({ category: CAST, label }))
  const tags = elements.filter(({ category }) => !ABOUT_THE_SCENE.has(category))
  return [...cast, ...tags].flatMap(({ category, label }) => {
    const folded = foldCharacter(label.slice(0, MOST_NAME))
    return folded === '' ? [] : [{ sceneId, category, name: category === CAST ? folded : label.slice(0, MOST_NAME).trim(), folded }]
  })
}

const GIVEN = `jsonb_to_recordset($3) as g ("sceneId" uuid, category text, name text, folded text)`
const IS_IT = '(e.name_folded = g.folded or g.folded = any (e.aliases))'

const INSERT_ELEMENTS = `
insert into element (organization_id, element_id, production_id, category, name, name_folded)
select distinct on (g.category, g.folded) $1, gen_random_uuid(), $2, g.category, g.name, g.folded from ${GIVEN}
where not exists (select 1 from element e where e.organization_id = $1 and e.production_id = $2 and e.category = g.category and ${IS_IT})`

const TAKE_AWAY = `
delete from scene_element x
where x.organization_id = $1 and x.production_id = $2 and x.scene_id = any($4) and x.source = 'screenplay' and not exists (
  select 1 from ${GIVEN} join element e on e.organization_id = $1 and e.production_id = $2 and e.category = g.category and ${IS_IT}
  where g."sceneId" = x.scene_id and e.element_id = x.element_id)`

const PUT_IN = `
insert into scene_element (organization_id, production_id, scene_id, element_id, source)
select distinct $1::uuid, $2::uuid, g."sceneId", e.element_id, 'screenplay' from ${GIVEN}
join element e on e.organization_id = $1 and e.production_id = $2 and e.category = g.category and ${IS_IT}
on conflict (organization_id, scene_id, element_id) do nothing`

/** Unless somebody said it by hand. */
const SET_SCRIPT_DAYS = `
update scene s set script_day = given.day from unnest($3::uuid[], $4::text[]) as given (scene_id, day)
where s.organization_id = $1 and s.production_id = $2 and s.scene_id = given.scene_id and not ('scriptDay' = any (s.edited_fields))`

/** Names that are one character from now on, in this draft of the screenplay and in those to come: each one that goes becomes an alias of the one that stays. */
export async function rememberMerges(ctx: Ctx, productionId: string, names: ReadonlyMap<string, string>): Promise<void> {
  for (const [goes, stays] of names) {
    const into = (await findCast(ctx, productionId, stays)) ?? (await insertCast(ctx, productionId, stays))
    const from = await findCast(ctx, productionId, goes)
    if (from === into) continue
    if (from !== null) await mergeInto(ctx, productionId, { from, into })
    else await addAlias(ctx, into, goes)
  }
}

async function findCast(ctx: Ctx, productionId: string, name: string): Promise<string | null> {
  const found = await firstRow<{ elementId: string }>(
    ctx,
    `select element_id as "elementId" from element where organization_id = $1 and production_id = $2 and category = $3
       and (name_folded = $4 or $4 = any (aliases)) order by name_folded = $4 desc limit 1 for no key update`,
    [organizationOf(ctx), productionId, CAST, name],
  )
  return found?.elementId ?? null
}

async function insertCast(ctx: Ctx, productionId: string, name: string): Promise<string> {
  const elementId = newId()
  await transactionOf(ctx).change(
    'insert into element (organization_id, element_id, production_id, category, name, name_folded) values ($1, $2, $3, $4, $5, $5)',
    [organizationOf(ctx), elementId, productionId, CAST, name],
  )
  return elementId
}

async function addAlias(ctx: Ctx, elementId: string, name: string): Promise<void> {
  await transactionOf(ctx).change('update element set aliases = array_append(aliases, $3), version = version + 1 where organization_id = $1 and element_id = $2', [
    organizationOf(ctx), elementId, name,
  ])
}
