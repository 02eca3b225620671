/** The minute after a publication: a thousand phones open their call, four in ten of them in the first ten seconds, and all of them confirm. */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { makeShoot, publish, send } from './stage.mjs'
import { percentile } from './side-by-side.mjs'

const NAME = '1,000 people open the reader and confirm within a minute: the slowest twentieth in milliseconds, against 300'
const PEOPLE = 1000
const SECONDS = 60
const LIMITS = { p95: 300, p99: 800, confirmP99: 500 }

export async function run(stage) {
  const shoot = await makeShoot(stage, { people: PEOPLE, days: 12 })
  const cookies = await giveEveryoneAPhone(stage, shoot)
  await publish(stage, shoot, { expectedVersion: 1, idempotencyKey: randomUUID() })
  const bare = await bareMinute(stage, cookies)
  const ours = await ourMinute(stage, cookies)
  const { rows } = await stage.owner.query('select count(*)::int as answers from acknowledgement where organization_id = $1', [shoot.organization_id])

  const [p95, p99] = [percentile(ours.opened, 95), percentile(ours.opened, 99)]
  const confirmP99 = percentile(ours.confirmed, 99)
  const detail = [
    `open p95 ${p95.toFixed(0)} (${LIMITS.p95}), p99 ${p99.toFixed(0)} (${LIMITS.p99}); confirm p95 ${percentile(ours.confirmed, 95).toFixed(0)}, p99 ${confirmP99.toFixed(0)} (${LIMITS.confirmP99})`,
    `${ours.errors} errors, ${rows[0].answers} answers; open p95 ${(p95 / percentile(bare, 95)).toFixed(1)} times the bare server's`,
  ].join('; ')
  const alsoPassed = p99 <= LIMITS.p99 && confirmP99 <= LIMITS.confirmP99 && ours.errors === 0 && rows[0].answers === PEOPLE
  return { name: NAME, ratio: p95 / LIMITS.p95, limit: 1, detail, alsoPassed }
}

/** A reading session for every person of the production, as if each had opened their link before. */
async function giveEveryoneAPhone({ owner }, { organization_id: organization, production_id: production }) {
  const { rows: people } = await owner.query('select person_id from person where organization_id = $1 and production_id = $2 order by name', [organization, production])
  const tokens = people.map(() => randomBytes(32).toString('base64url'))
  await owner.query(`
    with given as (
      select x.person_id, x.hash, gen_random_uuid() as link from unnest($3::uuid[], $4::bytea[]) as x(person_id, hash)
    ), links as (
      insert into personal_link (organization_id, personal_link_id, production_id, person_id, token_hash, created_at, expires_at)
      select $1, link, $2, person_id, sha256(hash), now(), now() + interval '30 days' from given returning 1
    )
    insert into reader_session (organization_id, reader_session_id, personal_link_id, production_id, person_id, token_hash, device, created_at, expires_at)
    select $1, gen_random_uuid(), link, $2, person_id, hash, 'measuring', now(), now() + interval '30 days' from given`,
  [organization, production, people.map((person) => person.person_id), tokens.map((token) => createHash('sha256').update(token).digest())])
  return tokens.map((token) => `callboard-reader=${token}`)
}

/** When each of so many people comes, in milliseconds: four in ten in the first ten seconds. */
function arrivals() {
  return Array.from({ length: PEOPLE }, (_, index) => {
    const hurried = index % 10 < 4
    const share = ((index * 7919) % PEOPLE) / PEOPLE
    return (hurried ? share * 10 : 10 + share * (SECONDS - 15)) * 1000
  })
}

async function ourMinute({ api }, cookies) {
  const minute = { opened: [], confirmed: [], errors: 0 }
  await Promise.all(arrivals().map(async (at, index) => {
    await pause(at)
    const cookie = cookies[index]
    const opened = await timed(minute.opened, () => send(api.url, { path: '/api/reader/snapshot', headers: { cookie } }))
    if (opened.status !== 200) return void (minute.errors += 1)
    const { answerTo } = JSON.parse(opened.text)
    await pause(1000 + (index % 40) * 100)
    const confirmed = await timed(minute.confirmed, () => send(api.url, confirmation(cookie, answerTo, api.url)))
    if (confirmed.status !== 200) minute.errors += 1
  }))
  return minute
}

function confirmation(cookie, revisionNumber, origin) {
  return {
    path: '/api/reader/answer', method: 'POST', headers: { cookie, origin, 'content-type': 'application/json' },
    body: JSON.stringify({ revisionNumber, kind: 'confirmed', message: '', clientAnswerId: randomUUID() }),
  }
}

/** The same thousand at the bare server, which sends one snapshot to all. */
async function bareMinute({ api, bare }, cookies) {
  const { text } = await send(api.url, { path: '/api/reader/snapshot', headers: { cookie: cookies[0] } })
  await send(bare.url, { path: '/snapshot', method: 'POST', body: text })
  const opened = []
  await Promise.all(arrivals().map(async (at, index) => {
    await pause(at)
    await timed(opened, () => send(bare.url, { path: '/api/reader/snapshot', headers: { cookie: cookies[index] } }))
  }))
  return opened
}

async function timed(into, act) {
  const started = performance.now()
  const answer = await act()
  into.push(performance.now() - started)
  return answer
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
