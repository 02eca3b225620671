/** A Day out of Days as large as any feature's: 200 of the cast over 24 weeks, 720 scenes of some ten each. */
import { randomUUID } from 'node:crypto'
import { keysBetween } from '../packages/schedule/dist/index.js'
import { makeShoot } from './stage.mjs'

export const ROWS = 200
export const DATES = 168
const DAYS = 120
const A_DAY = 6

const CAST = `insert into element (organization_id, element_id, production_id, category, name, name_folded, board_id, allow_hold, allow_drop)
  select $1, gen_random_uuid(), $2, 'Cast Members', 'PASSENGER ' || n, 'PASSENGER ' || n, n::text, n % 3 > 0, n % 3 = 1 from generate_series(15, $3::int) n`
const SCENES = `insert into scene (organization_id, scene_id, production_id, number, heading, int_ext, set_name, time_of_day, lighting, synopsis,
    eighths, eighths_estimated, characters, position)
  select $1, gen_random_uuid(), $2, n::text, 'INT. FERRY, DECK ' || n % 9 || ' - DAY', 'INT', 'FERRY, DECK ' || n % 9, 'DAY', 'day',
    'They cross the water without a word, and the light on the far side goes out.', 4 + n % 9, false, '{}', n
  from generate_series((select count(*) + 1 from scene where organization_id = $1), $3::int) n`
/** Each of the cast is in some three dozen scenes, spread over the shoot. */
const NEEDS = `insert into scene_element (organization_id, production_id, scene_id, element_id, source)
  select $1, $2, s.scene_id, e.element_id, 'hand' from scene s join element e on e.organization_id = $1
  where s.organization_id = $1 and (s.position * 7919 + e.board_id::int * 104729) % 20 = 0 on conflict do nothing`

/** Makes the production; gives what `makeShoot` gives. */
export async function makeLargeDood(stage) {
  const shoot = await makeShoot(stage, { people: 30, days: 30 })
  const { organization_id: organization, production_id: production, draft_id: draft } = shoot
  await stage.owner.query(CAST, [organization, production, ROWS])
  await stage.owner.query(SCENES, [organization, production, DAYS * A_DAY])
  await stage.owner.query(NEEDS, [organization, production])
  const { rows } = await stage.owner.query('select scene_id, eighths from scene where organization_id = $1 order by position', [organization])
  await stage.owner.query('update draft set board = $1 where draft_id = $2', [JSON.stringify(boardOf(rows)), draft])
  await stage.owner.query('analyze')
  return shoot
}

function boardOf(scenes) {
  const days = keysBetween(null, null, DAYS).map((order, at) => ({
    id: randomUUID(), type: 'shoot', locked: false, order, date: dateOf(at), generalCall: '07:00', locationId: null, note: '',
  }))
  const orders = keysBetween(null, null, scenes.length)
  const strips = scenes.map(({ scene_id: sceneId, eighths }, at) => ({
    kind: 'scene', id: randomUUID(), sceneId, part: null, eighths, locked: false, dayId: days[Math.floor(at / A_DAY)].id, order: orders[at],
  }))
  return { days, strips, callExceptions: [] }
}

/** Five shooting days a week from Monday 4 January 2027; the last is a Sunday, so that the grid has whole weeks. */
function dateOf(at) {
  const days = at === DAYS - 1 ? DATES - 1 : Math.floor(at / 5) * 7 + (at % 5)
  return new Date(Date.UTC(2027, 0, 4 + days)).toISOString().slice(0, 10)
}
