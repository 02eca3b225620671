import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createClient } from 'graphql-ws'
import pg from 'pg'
import { cloneDatabase, dropDatabase, TEST_SECRET } from '../template.js'
import { pause, report } from './chance.js'
import { type LargeShoot, makeLargeShoot } from './large-shoot.js'
import { killAll, type Running, startProcess } from './processes.js'

/** Node 20 has no WebSocket of its own; this is the one the server uses. */
const nodeRequire = createRequire(import.meta.url)
const { WebSocket } = createRequire(nodeRequire.resolve('@nestjs/graphql'))('ws') as { WebSocket: new (url: string, protocols: string, options: object) => object }

const SCREENS = 20
const WATCH = 'subscription Watch($productionId: ID!) { deliveriesMoved(productionId: $productionId) { productionId } }'

let ownerUrl: string
let shoots: LargeShoot[]
let api: Running
beforeAll(async () => {
  ownerUrl = await cloneDatabase()
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  shoots = []
  for (let screen = 0; screen < SCREENS; screen += 1) shoots.push(await makeLargeShoot(owner, 5, 1))
  await owner.end()
  api = await startProcess('main', { DATABASE_URL: ownerUrl, CALLBOARD_SECRET: TEST_SECRET, CALLBOARD_DEMO: 'off' })
}, 120_000)
afterAll(async () => {
  killAll()
  await dropDatabase(ownerUrl)
})

/** Opens a screen that watches; resolves, once it is connected, with the code its connection is closed with later. */
async function watch(shoot: LargeShoot): Promise<{ closed: Promise<number> }> {
  class WithCookie extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, protocols, { headers: { cookie: shoot.cookie } })
    }
  }
  const client = createClient({ url: `${api.url.replace('http', 'ws')}/graphql`, webSocketImpl: WithCookie, retryAttempts: 0, lazy: false, onNonLazyError: () => undefined })
  const closed = new Promise<number>((resolve) => client.on('closed', (event) => resolve((event as { code: number }).code)))
  const connected = new Promise<void>((resolve) => client.on('connected', () => resolve()))
  client.subscribe({ query: WATCH, variables: { productionId: shoot.productionId } }, { next: () => undefined, error: () => undefined, complete: () => undefined })
  await connected
  return { closed }
}

it(`stops within ten seconds while ${SCREENS} screens are open, and tells every one`, async () => {
  const screens = await Promise.all(shoots.map(watch))
  await pause(500)
  const began = performance.now()
  const code = await api.stop()
  const took = performance.now() - began
  const codes = await Promise.all(screens.map((screen) => screen.closed))
  report('stopped while watched', { screens: SCREENS, milliseconds: Math.round(took), code, closedWith: [...new Set(codes)] })
  expect(code).toBe(0)
  expect(took).toBeLessThan(10_000)
  expect(codes.filter((one) => one === 1006)).toEqual([])
}, 60_000)
