/** Two thousand open subscriptions in one API process hear of a publication; and what they cost in memory. */
import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { makeShoot, publish } from './stage.mjs'
import { percentile } from './side-by-side.mjs'

const fromApi = createRequire(new URL('../apps/api/package.json', import.meta.url))
const { createClient } = fromApi('graphql-ws')
// Node 20 has no WebSocket of its own; this is the one the server uses.
const { WebSocket } = createRequire(fromApi.resolve('@nestjs/graphql'))('ws')

const NAME = '2,000 subscriptions hear of a publication: seconds from asking for it to the slowest hundredth hearing of it, against 1'
const SOCKETS = 2000
const A_SESSION = 5
const WATCH = 'subscription($productionId: ID!) { deliveriesMoved(productionId: $productionId) { productionId } }'

export async function run(stage) {
  const shoot = await makeShoot(stage, { people: 120, days: 12 })
  const before = megabytesOf(stage.api.child.pid)
  const cookies = await sessionsOf(stage, shoot)
  const heard = []
  const clients = await openAll(stage, { cookies, shoot, onEvent: (index) => (heard[index] ??= performance.now()) })
  const open = megabytesOf(stage.api.child.pid)
  try {
    heard.length = 0 // each was told once when it began to listen
    const asked = performance.now()
    const { took } = await publish(stage, shoot, { expectedVersion: 1, idempotencyKey: randomUUID() })
    await until(() => heard.filter(Boolean).length === SOCKETS, 10_000)
    const late = heard.filter(Boolean).map((at) => at - asked)
    const reached = late.length
    const p99 = percentile(late, 99) / 1000
    const detail = `${reached} of ${SOCKETS} heard, first to last ${((Math.max(...late) - Math.min(...late)) / 1000).toFixed(2)} s; the publication was answered after ${(took / 1000).toFixed(2)} s; ${before.toFixed(0)} MB before, ${open.toFixed(0)} MB with all open`
    return { name: NAME, ratio: p99, limit: 1, detail, alsoPassed: reached === SOCKETS }
  } finally {
    await Promise.all(clients.map((client) => client.dispose()))
  }
}

/** As many sessions of the same coordinator as sockets need. */
async function sessionsOf({ owner }, shoot) {
  const tokens = Array.from({ length: SOCKETS / A_SESSION }, () => randomBytes(32).toString('base64url'))
  await owner.query(
    `insert into session (session_id, token_hash, account_id, organization_id, device, started_at, last_used_at, ends_at)
     select gen_random_uuid(), sha256(convert_to(token, 'UTF8')), $1, $2, 'measuring', now(), now(), now() + interval '1 day' from unnest($3::text[]) as token`,
    [shoot.account_id, shoot.organization_id, tokens],
  )
  return tokens.map((token) => `callboard-session=${token}`)
}

async function openAll({ api }, { cookies, shoot, onEvent }) {
  const clients = []
  for (let index = 0; index < SOCKETS; index += 100) {
    const batch = Array.from({ length: 100 }, (_, step) => open({ api, cookie: cookies[Math.floor((index + step) / A_SESSION)], shoot, onEvent: () => onEvent(index + step) }))
    clients.push(...(await Promise.all(batch)))
  }
  return clients
}

/** Resolves when the socket is connected and its subscription is on its way. */
function open({ api, cookie, shoot, onEvent }) {
  return new Promise((resolve, reject) => {
    class Socket extends WebSocket {
      constructor(address, protocols) {
        super(address, protocols, { headers: { cookie, origin: api.url } })
      }
    }
    const client = createClient({ url: `${api.url.replace('http', 'ws')}/graphql`, webSocketImpl: Socket, lazy: false, retryAttempts: 0, onNonLazyError: reject })
    client.on('connected', () => {
      client.subscribe({ query: WATCH, variables: { productionId: shoot.production_id } }, { next: onEvent, error: reject, complete() {} })
      setTimeout(() => resolve(client), 200)
    })
  })
}

function megabytesOf(pid) {
  const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
  return (pages * 4096) / 2 ** 20
}

async function until(holds, milliseconds) {
  const end = performance.now() + milliseconds
  while (!holds() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20))
}
