/** A board as large as any feature's: 1,000 strips over 120 days and the boneyard, 200 people. */
import { randomUUID } from 'node:crypto'
import { keysBetween } from '../packages/schedule/dist/index.js'
import { makeShoot } from './stage.mjs'

const DAYS = 120
const STRIPS = 1000
const A_DAY = 8
const PEOPLE = 200

const SCENES = `insert into scene (organization_id, scene_id, production_id, number, heading, int_ext, set_name, time_of_day, lighting, synopsis,
    eighths, eighths_estimated, characters, position)
  select $1, gen_random_uuid(), $2, n::text, 'INT. FERRY, DECK ' || n % 9 || ' - DAY', (array['INT', 'EXT'])[n % 2 + 1], 'FERRY, DECK ' || n % 9,
    (array['DAY', 'NIGHT', 'DUSK'])[n % 3 + 1], (array['day', 'night', 'dawn/dusk'])[n % 3 + 1],
    'They cross the water without a word, and the light on the far side goes out.', 4 + n % 9, false,
    array['CHARACTER ' || n % 14 + 1, 'CHARACTER ' || (n * 5) % 14 + 1, 'CHARACTER ' || (n * 3 + 2) % 14 + 1], n
  from generate_series((select count(*) + 1 from scene where organization_id = $1), $3::int) n`

/** Makes the production; gives what `makeShoot` gives. */
export async function makeLargeBoard(stage) {
  const shoot = await makeShoot(stage, { people: PEOPLE, days: 30 })
  const { organization_id: organization, production_id: production, draft_id: draft } = shoot
  await stage.owner.query(SCENES, [organization, production, STRIPS])
  const { rows } = await stage.owner.query('select scene_id, eighths from scene where organization_id = $1 order by position', [organization])
  const places = await stage.owner.query('select location_id from location where organization_id = $1 order by name', [organization])
  const board = boardOf(rows, places.rows.map((place) => place.location_id))
  await stage.owner.query('update draft set board = $1 where draft_id = $2', [JSON.stringify(board), draft])
  await stage.owner.query('analyze')
  return shoot
}

function boardOf(scenes, locations) {
  const days = keysBetween(null, null, DAYS).map((order, at) => ({
    id: randomUUID(), type: 'shoot', locked: false, order, date: dateAfter(at), generalCall: at % 5 === 4 ? '16:00' : '07:00', locationId: locations[at % locations.length], note: '',
  }))
  const orders = keysBetween(null, null, STRIPS)
  const strips = scenes.map(({ scene_id: sceneId, eighths }, at) => {
    const place = { dayId: days[Math.floor(at / A_DAY)]?.id ?? null, order: orders[at] }
    // Every eighth row is a meal, as on a board that is being shot.
    if (at % A_DAY === 4 && place.dayId !== null) return { kind: 'banner', id: randomUUID(), text: 'Lunch', minutes: 60, purpose: 'meal', locked: false, ...place }
    return { kind: 'scene', id: randomUUID(), sceneId, part: null, eighths, locked: false, ...place }
  })
  return { days, strips, callExceptions: [] }
}

/** Five shooting days a week from 4 January 2027, a Monday. */
function dateAfter(days) {
  return new Date(Date.UTC(2027, 0, 4 + Math.floor(days / 5) * 7 + (days % 5))).toISOString().slice(0, 10)
}
